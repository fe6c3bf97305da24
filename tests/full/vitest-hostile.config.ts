// The long tests of hostile repetition: how long the check and the import take over it, as they are used.
import { defineConfig } from "vitest/config";

// Otherwise the parser of Markdown comes as its own developers have it: it checks itself, and takes ten times as long.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  test: { include: ["tests/full/repeated*.test.ts"], fileParallelism: false },
});
