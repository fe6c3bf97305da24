// Tests of the finished site: built once from content/, and read from the disk as a web server would.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/site/**/*.test.ts"],
    // The output of a build does not belong among the results.
    silent: "passed-only",
    globalSetup: ["tests/site/build-once.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A build uses both cores by itself.
    fileParallelism: false,
    // The code is loaded once for all files.
    isolate: false,
  },
});
