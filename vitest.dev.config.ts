import { defineConfig } from "vitest/config";
export default defineConfig({ root: "/work/wt/paper", test: { include: ["tests/full/**/*.print.test.ts"], testTimeout: 40_000, hookTimeout: 30_000, fileParallelism: false } });
