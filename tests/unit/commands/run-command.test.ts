import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

test("every npm script that runs a command of the portal has its name, and every command has a script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const run = Object.entries(scripts).flatMap(([script, line]) => {
    const [, words] = /^node lib\/commands\/portal\.mjs (.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [[script, words]];
  });
  expect(run.filter(([script, words]) => script !== words)).toEqual([]);
  const [, commands = ""] = /Name a command: (.*)\.\n$/.exec(portal().stderr) ?? [];
  expect(run.map(([script]) => script).sort()).toEqual(commands.split(", "));
});
