import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "../../lib/programs/launch-chromium";

// The sites of the browser tests, and every kind of page in their list.
export default defineConfig({
  testDir: ".",
  testMatch: "take-pictures.ts",
  outputDir: "../../test-results/pictures",
  globalSetup: "../../tests/browser/serve-sites.ts",
  globalTeardown: "./write-index.ts",
  workers: 2,
  fullyParallel: true,
  reporter: [["line"]],
  timeout: 60_000,
  // The pages refuse styles that are not their own, but pictures need one more.
  use: { launchOptions: chromiumOptions(), bypassCSP: true },
});
