import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "../lib/programs/launch-chromium";

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  globalSetup: "./browser/serve-sites.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 60_000,
  use: {
    launchOptions: chromiumOptions(),
  },
});
