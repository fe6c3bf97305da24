import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "../lib/programs/launch-chromium";
import { findHeadlessShell } from "./browser/find-headless-shell";
import { isFull } from "./how-many";

const { args = [], ...chromium } = chromiumOptions();
const options = {
  ...chromium,
  args: [
    ...args,
    // One process for all pages of a worker: starting one for each test takes a fifth of the browser's time.
    ...(isFull ? [] : ["--renderer-process-limit=1", "--disable-site-isolation-trials"]),
    // Chromium's own camera that is none: it shows a moving picture. Options of a single test would start another worker.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
  ],
};

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
    launchOptions: { ...options, ...(!isFull && findHeadlessShell() && { executablePath: findHeadlessShell() }) },
  },
});
