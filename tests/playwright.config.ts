import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "../lib/programs/launch-chromium";
import { findHeadlessShell } from "./browser/find-headless-shell";
import { isFull } from "./how-many";

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  globalSetup: "./browser/serve-sites.ts",
  // For two processors: one waits while two work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 120_000,
  // However busy the machine is. What is wrong fails all the same, later.
  expect: { timeout: 15_000 },
  use: {
    // Chromium without a window takes two thirds of the time. The full run uses the program that readers have.
    launchOptions: { ...chromiumOptions(), ...(!isFull && findHeadlessShell() && { executablePath: findHeadlessShell() }) },
  },
});
