import { defineConfig } from "vitest/config";

// The packages as the commands use them: their builds for development check themselves and are ten times slower.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  test: { include: ["tests/unit/**/*.test.ts"], testTimeout: 20_000, maxWorkers: "100%" },
});
