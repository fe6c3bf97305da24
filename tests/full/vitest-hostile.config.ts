// The long tests of hostile repetition: how long the check and the import take, run as people run them.
import { defineConfig } from "vitest/config";

// Otherwise the Markdown parser loads its development build, which checks itself and takes ten times as long.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  test: { include: ["tests/full/repeated*.test.ts"], fileParallelism: false },
});
