// The pipelines in docs/editing.md that people copy: valid YAML, the commands in their order, the whole history.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);
const steps = ["npm ci", "npm run amend -- --saved", "npm run lock", "npm run check"];

test("GitHub: amend, lock and check, with the whole history, and a push only if something changed", () => {
  const { on, jobs } = parse(readFileSync("docs/editing-github.yml", "utf8"));
  const [checkout, ...rest] = jobs.amend.steps;
  expect(on.push.branches).toEqual(["editing"]);
  expect(checkout.with["fetch-depth"]).toBe(0);
  const commands: string[] = rest.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(commands.slice(0, 4)).toEqual(steps);
  expect(commands[4]).toContain("git diff --cached --quiet || (git commit");
});

test("GitLab: the same", () => {
  const { versions } = parse(readFileSync("docs/editing-gitlab.yml", "utf8"));
  expect(versions.variables.GIT_DEPTH).toBe("0");
  expect(versions.script.slice(0, 4)).toEqual(steps);
  expect(versions.script.at(-1)).toContain("git diff --cached --quiet || (");
});

test("their commands are commands of the product", () => {
  for (const step of steps.slice(1)) expect(scripts).toContain(step.split(" ")[2]);
});
