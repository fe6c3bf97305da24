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

test("every npm script that runs a command of the portal has the command's name, and every command has a script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const run = Object.entries(scripts).flatMap(([script, line]) => {
    const [, words] = /^node lib\/commands\/portal\.mjs (.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [[script, words]];
  });
  expect(run.filter(([script, words]) => script !== words)).toEqual([]);
  const [, commands = ""] = /Name a command: (.*)\.\n$/.exec(portal().stderr) ?? [];
  expect(run.map(([script]) => script).sort()).toEqual(commands.split(", "));
});

test.each([
  ["import", ["page.html"], { npm_config_dry_run: "true" }, "--dry-run"],
  ["renumber", ["8.45.7", "8.45.31"], { npm_config_date: "2027-03-04" }, "--date"],
  ["check", ["kites"], { npm_config_content: "true" }, "--content"],
])("%s stops if npm kept one of its options for itself, because “ -- ” was left out", (name, words, env, option) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/commands/portal.mjs", name, ...words], {
    encoding: "utf8",
    env: { ...process.env, ...env, npm_lifecycle_event: name },
  });
  const said = `npm kept ${option} for itself. Put “ -- ” before what you give to the command: npm run ${name} -- ${option} … Nothing was changed.\n`;
  expect([status, stdout, stderr]).toEqual([1, "", said]);
});
