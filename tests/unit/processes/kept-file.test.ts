import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { codeOf, codeOfProcess, keptFolder, madeOnce, madeOnceAsync, removeOldKept, usingKept } from "../../../lib/processes/kept-file";

codeOfProcess();
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "portal-kept-"));
  vi.spyOn(process, "cwd").mockReturnValue(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});

let times = 0;
const make = () => ({ words: "kite", times: ++times, absent: undefined });
const once = (...inputs: string[]) => madeOnce({ name: "kites", inputs }, make);

test("what was made from the same texts is made once", async () => {
  const first = once("a", "b");
  expect(once("a", "b")).toEqual(first);
  expect(once("a", "c")?.times).toBe((first?.times ?? 0) + 1);
  expect(once("ab", "")?.times).toBe((first?.times ?? 0) + 2);
  expect(await madeOnceAsync({ name: "kites", inputs: ["a", "b"] }, async () => make())).toEqual(first);
});

test("what is made is the same data as what was kept", () => {
  expect(Object.keys(once("new") ?? {})).toEqual(["words", "times"]);
  expect(Object.keys(once("new") ?? {})).toEqual(["words", "times"]);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -3)],
  ["changed in one place", (text: string) => text.replace("kite", "kitf")],
  ["empty", () => ""],
  ["another program’s", () => '{"words":"something else"}'],
])("a kept file that is %s is ignored and made again", (_, damage) => {
  const first = once("damaged");
  const [name] = readdirSync(keptFolder("kites"));
  const file = join(keptFolder("kites"), name);
  const whole = readFileSync(file, "utf8");
  expect(damage(whole)).not.toBe(whole);
  writeFileSync(file, damage(whole));
  const again = once("damaged");
  expect(again).toEqual({ words: "kite", times: (first?.times ?? 0) + 1 });
  expect(once("damaged")).toEqual(again);
});

test("what is kept but no longer right is made again", () => {
  const first = once("checked");
  const place = { name: "kites", inputs: ["checked"] };
  expect(madeOnce(place, make, ({ words }) => words === "kite")).toEqual(first);
  expect(madeOnce(place, make, ({ words }) => words === "kites")?.times).toBe((first?.times ?? 0) + 1);
});

test("a piece of work that may use nothing kept neither reads nor keeps anything", () => {
  const first = once("cold");
  usingKept("nothing", () => {
    expect(once("cold")?.times).toBe((first?.times ?? 0) + 1);
    expect(once()?.times).toBe((first?.times ?? 0) + 2);
  });
  expect(readdirSync(keptFolder("kites"))).toHaveLength(1);
  expect(once("cold")).toEqual(first);
});

test("one that may use what is made from code alone makes all else anew", () => {
  const [ofCode, ofTexts] = [once(), once("texts")];
  usingKept("code", () => {
    expect(once()).toEqual(ofCode);
    expect(once("texts")?.times).toBeGreaterThan(ofTexts?.times ?? 0);
  });
});

test("nothing is kept of what could not be made", () => {
  expect(madeOnce({ name: "kites", inputs: ["none"] }, () => undefined)).toBeUndefined();
  expect(once("none")?.words).toBe("kite");
});

test("where nothing can be kept, everything is made each time", () => {
  writeFileSync(join(project, "node_modules"), "");
  expect(once("no disk")?.times).toBe((once("no disk")?.times ?? 0) - 1);
});

test("what was not used for longest is removed", () => {
  for (const text of ["1", "2", "3"]) once(text);
  removeOldKept("kites", 2);
  expect(readdirSync(keptFolder("kites"))).toHaveLength(2);
});

test("two lists of texts have one code only if they are the same", () => {
  expect(codeOf("ab", "c")).toBe(codeOf("ab", "c"));
  expect(codeOf("ab", "c")).not.toBe(codeOf("a", "bc"));
});
