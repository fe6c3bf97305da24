// The long tests of printing: every browser, paper size and kind of page. npm run test:full
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/full/**/*.print.test.ts"],
    globalSetup: ["tests/full/print-sites.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One machine can run three browsers, but not more.
    fileParallelism: false,
  },
});
