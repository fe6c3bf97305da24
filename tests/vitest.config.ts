import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

// The packages as the commands use them: their builds for development check themselves and are ten times slower.
Object.assign(process.env, { NODE_ENV: "production" });

const folder = "tests/unit";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `${folder}/${name}`);
// A test that puts something else in the place of a module cannot share modules with others. Loaded once for each worker, they
// take a fifth of the time.
const replacing = files.filter((file) => readFileSync(file, "utf8").includes("vi.mock("));

export default defineConfig({
  test: {
    testTimeout: 20_000,
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "shared", include: [`${folder}/**/*.test.ts`], exclude: replacing, isolate: false } },
      { extends: true, test: { name: "alone", include: replacing } },
    ],
  },
});
