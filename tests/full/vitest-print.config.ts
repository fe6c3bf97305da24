// The long tests of paper: every browser, paper and kind of page. npm run test:full
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/full/**/*.print.test.ts"],
    globalSetup: ["tests/full/print-sites.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Three browsers are enough for one machine.
    fileParallelism: false,
  },
});
