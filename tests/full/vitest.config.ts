// The slow tests: what browsers other than Chromium make of the pages, in their windows, and what they tell a screen reader.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/full/**/*.test.ts"],
    // Print tests have sites of their own, and hostile repetition needs none.
    exclude: ["tests/full/**/*.print.test.ts", "tests/full/repeated*.test.ts"],
    globalSetup: ["tests/full/serve-chapter.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One desktop at a time: browsers with windows are slow, and only one can have the focus.
    fileParallelism: false,
  },
});
