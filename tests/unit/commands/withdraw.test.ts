// Withdrawing a section, on a copy of an invented manual kept in git.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace } from "../../../lib/domain/manual";
import { folder, git, portal, prepareLockedManual, read } from "./locked-manual";

const file = (name: string) => join(folder, name);
const withdraw = ["3.1.9", "--date", "2021-03-04", "--why", "Invented reasons."];

prepareLockedManual();

test("a withdrawn section is out of force, and its words, their place and the page of its number are kept", async () => {
  const published = read("3.1-kite-safety/3.1.9.md");
  expect(await portal("withdraw", ...withdraw)).toMatchObject({ status: 0, stderr: "" });
  expect(read("3.1-kite-safety/superseded/3.1.9/2018-03-01.md")).toBe(published);
  expect(existsSync(file("3.1-kite-safety/3.1.9.md"))).toBe(false);
  const manual = loadManual(folder);
  expect(manual.chapters[0].withdrawn).toMatchObject([{ number: "3.1.9", on: "2021-03-04", why: "Invented reasons." }]);
  expect(manual.retired).toMatchObject([{ number: "3.1.9", departures: [{ withdrawn: { on: "2021-03-04", why: "Invented reasons." } }] }]);
});

test.each([1, 2, 3, 4])("a withdrawal interrupted after step %i continues with the next run", async (taken) => {
  await portal("withdraw", ...withdraw);
  const names = ["3.1-kite-safety/superseded/3.1.9/2018-03-01.md", "versions.yml", "3.1-kite-safety/chapter.yml", "number-history.yml"];
  const after = names.map((name) => ({ name, text: read(name) }));
  git("checkout", "-q", ".");
  rmSync(file("3.1-kite-safety/superseded"), { recursive: true });
  for (const { name, text } of after.slice(0, taken)) {
    execFileSync("mkdir", ["-p", join(file(name), "..")]);
    writeFileSync(file(name), text);
  }
  const { status, stderr } = await portal("check");
  expect([status, stderr]).toEqual([1, expect.stringMatching(/version-twice[\s\S]*or npm run withdraw -- 3\.1\.9[\s\S]*\n1 problem in/)]);
  expect(await portal("withdraw", ...withdraw)).toMatchObject({ status: 0, stderr: "" });
  for (const { name, text } of after) expect([name, read(name)]).toEqual([name, text]);
  expect((await portal("check")).status).toBe(0);
});

test("an interrupted withdrawal continues with the day and reason that were recorded, and accepts no others", async () => {
  await portal("withdraw", ...withdraw);
  const recorded = read("number-history.yml");
  git("checkout", "-q", "3.1-kite-safety/3.1.9.md");
  expect((await portal("withdraw", "3.1.9", "--date", "2022-02-02")).stderr).toContain(
    "The number history already says that 3.1.9 is withdrawn from",
  );
  expect((await portal("withdraw", "3.1.9", "--why", "Another")).stderr).toContain("The number history already gives another reason");
  expect(await portal("withdraw", "3.1.9")).toMatchObject({ status: 0, stderr: "" });
  expect(read("number-history.yml")).toBe(recorded);
  expect((await portal("check")).status).toBe(0);
});

test("a section that an earlier version cites can be withdrawn if no number ever changed", async () => {
  const words = "3.2-paper-boats/3.2.1.md";
  await portal("amend", "3.2.1", "--date", "2021-03-04", "--note", "Cites 3.1.9.");
  writeFileSync(file(words), `${read(words)}\nSee [3.1.9](section:3.1.9).\n`);
  await portal("lock");
  await portal("amend", "3.2.1", "--date", "2022-02-02", "--note", "Cites no more.");
  writeFileSync(file(words), read(words).replace("\nSee [3.1.9](section:3.1.9).\n", ""));
  await portal("lock");
  expect((await portal("check")).status).toBe(0);
  expect(await portal("withdraw", "3.1.9", "--date", "2023-03-03", "--why", "Invented.")).toMatchObject({ status: 0, stderr: "" });
  expect((await portal("check")).status).toBe(0);
  const place = findPlace(loadManual(folder), "3.2.1");
  expect(place?.kind === "section" && place.section.earlier[0].html).toContain('<a href="/3.1.9/">3.1.9</a>');
});

test.each([
  [
    "a section that others link to",
    ["3.1.5", "--date", "2021-03-04", "--why", "x"],
    "3.2-paper-boats/3.2.3.md:6:54\nAmend these first, so that they no longer do. Nothing was changed.",
  ],
  [
    "a day before its version",
    ["3.1.9", "--date", "2017-01-01", "--why", "x"],
    "The day must be 1 March 2018 or later. Nothing was changed.",
  ],
  ["a missing reason if nobody can be asked", ["3.1.9", "--date", "2021-03-04"], "--why is required when nobody is at the terminal."],
])("withdraw refuses %s, and changes nothing", async (_what, given, message) => {
  const { status, stderr } = await portal("withdraw", ...given);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(git("status", "--porcelain")).toBe("");
});
