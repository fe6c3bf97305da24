import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const portal = (...words: string[]) => spawnSync(process.execPath, ["lib/commands/portal.mjs", ...words], { encoding: "utf8" });

test.each([
  ["chek", /^There is no command “chek”\. Did you mean check\?\n$/],
  ["constructor", /^There is no command “constructor”\. The commands are: amend, build, .*, withdraw\.\n$/],
])("a command that does not exist (%s) is told in one line", (name, said) => {
  const { status, stdout, stderr } = portal(name, "--content", "nowhere");
  expect([status, stdout, stderr]).toEqual([1, "", expect.stringMatching(said)]);
});

test("without a command the commands are named", () => {
  expect(portal()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Name a command: amend, build, .*, withdraw\.\n$/) });
});
