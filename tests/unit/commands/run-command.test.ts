import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const portal = (...words: string[]) => spawnSync(process.execPath, ["lib/commands/portal.mjs", ...words], { encoding: "utf8" });

test.each([
  ["chek", /^There is no command “chek”\. Did you mean check\?\n$/],
  ["constructor", /^There is no command “constructor”\. The commands are: amend, build, .*, withdraw\.\n$/],
])("reports an unknown command (%s) in one line", (name, said) => {
  const { status, stdout, stderr } = portal(name, "--content", "nowhere");
  expect([status, stdout, stderr]).toEqual([1, "", expect.stringMatching(said)]);
});

test("lists the commands if none is given", () => {
  expect(portal()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Name a command: amend, build, .*, withdraw\.\n$/) });
});
