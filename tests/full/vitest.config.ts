// The slow tests: what other browsers than Chromium make of the pages, with their windows, and what they tell a screen reader.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/full/**/*.test.ts"],
    // Paper has sites of its own, and hostile repetition needs none.
    exclude: ["tests/full/**/*.print.test.ts", "tests/full/repeated*.test.ts"],
    globalSetup: ["tests/full/serve-chapter.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One desktop at a time: browsers with windows are slow, and the focus is one.
    fileParallelism: false,
  },
});
