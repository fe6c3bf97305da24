// Renumbering where labels begin anew in each chapter: every form of a link, and the versions that keep their words.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { folder, git, portal, prepareLockedManual, read } from "./locked-manual";

prepareLockedManual("levels");

const day = (date: string) => ["--date", date];
const forms = [
  "5.1/1.1",
  "flying-days/1.1",
  "5.1-flying-days/1.1",
  "5.1-flying-days/1.1(b)(ii)",
  "schedule-a/ii.1",
  "schedule-a/II.1",
  "<Schedule A/II.1>",
  "<SCHEDULE A/II.1>",
  "lines/ii.1",
  "schedule-a-lines/ii.1",
  "schedule-a-lines/II.1",
];
const links = forms.map((form, i) => `[L${i}](${form.replace(/^(<?)/, "$1section:")})`).join(", ");
const asking = "what-to-do/ask-the-wind.md";
const chapters = ["5.1", "flying-days", "5.1-flying-days", "schedule-a", "<Schedule A>", "lines", "schedule-a-lines"]
  .map((form, i) => `[C${i}](${form.replace(/^(<?)/, "$1chapter:")})`)
  .join(", ");
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "Invented");
};
const section = (number: string) => {
  const found = loadManual(folder)
    .chapters.flatMap(sectionsOf)
    .find((one) => one.number === number);
  if (!found) throw new Error(`There is no ${number}.`);
  return found;
};

test("after a renumbering each form of a link leads to its section again, and no check code has changed", async () => {
  await portal("amend", "what-to-do/ask-the-wind", ...day("2024-02-01"), "--note", "Invented links");
  writeFileSync(join(folder, asking), `${read(asking)}\n${links}\n\n${chapters}\n`);
  expect(await portal("lock")).toMatchObject({ status: 0, stderr: "" });
  commit();
  const before = section("what-to-do/ask-the-wind");

  for (const move of [
    ["5.1", "6.2", ...day("2024-03-01")],
    ["Schedule A", "Schedule C", ...day("2024-03-02")],
    ["Schedule C/II", "III", ...day("2024-03-03")],
  ]) {
    expect(await portal("renumber", ...move)).toMatchObject({ status: 0, stderr: "" });
    commit();
  }
  const after = section("what-to-do/ask-the-wind");
  expect(after.fingerprint).toBe(before.fingerprint);
  expect([...new Set(after.cites)].sort()).toEqual(["6.2", "6.2/1.1", "Schedule C", "Schedule C/III.1"]);
  expect(read(asking)).toContain("section:6.2-flying-days/1.1(b)(ii)");
  expect(read(asking)).toContain("section:schedule-c-lines/III.1");
  expect(read(asking)).toContain("chapter:schedule-c-lines");
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["6.2-flying-days", "schedule-c-lines"]));
  expect(await portal("check")).toMatchObject({ status: 0 });
});

test("a version from before a renumbering keeps each form of a link letter for letter, and they lead to the section that was meant", async () => {
  await portal("amend", "what-to-do/ask-the-wind", ...day("2024-02-01"), "--note", "Invented links");
  writeFileSync(join(folder, asking), `${read(asking)}\n${links}\n\n${chapters}\n`);
  expect(await portal("lock")).toMatchObject({ status: 0, stderr: "" });
  commit();
  await portal("amend", "what-to-do/ask-the-wind", ...day("2024-02-20"), "--note", "Invented links removed");
  writeFileSync(join(folder, asking), read(asking).replace(`\n${links}\n\n${chapters}\n`, ""));
  expect(await portal("lock")).toMatchObject({ status: 0, stderr: "" });
  commit();
  for (const move of [
    ["5.1", "6.2", ...day("2024-03-01")],
    ["Schedule A", "Schedule C", ...day("2024-03-02")],
    // Another chapter has the number now.
    ["what-to-do", "5.1", ...day("2024-03-03")],
  ]) {
    expect(await portal("renumber", ...move)).toMatchObject({ status: 0, stderr: "" });
    commit();
  }
  expect(await portal("check")).toMatchObject({ status: 0 });
  expect(read("5.1-what-to-do/superseded/ask-the-wind/2024-02-01.md")).toContain(`${links}\n\n${chapters}`);
  const version = section("5.1/ask-the-wind").earlier.find((one) => one.version === "2024-02-01");
  const addresses = version?.references.map(({ words, address }) => [words, address]) ?? [];
  const leading = (letter: string) => addresses.filter(([words]) => words?.startsWith(letter) && /\d$/.test(words));
  expect(leading("C").map(([, address]) => address)).toEqual([...Array(3).fill("/6.2/"), ...Array(4).fill("/schedule-c/")]);
  expect(leading("L")).toEqual(forms.map((form, i) => [`L${i}`, i < 4 ? `/6.2/#1.1${/\(b.*$/.exec(form) ?? ""}` : "/schedule-c/#ii.1"]));
});

test("the name of another page of the website is refused", async () => {
  const refused = "“search” is the address of another page of this website. Nothing was changed.\n";
  expect(await portal("renumber", "what-to-do", "search")).toMatchObject({ status: 1, stderr: refused });
});

test("the words of a link say the new label, wherever it was clear that they said the old one, and no check code changes", async () => {
  const words = (one: string, two: string) =>
    `[1.1](section:5.1/1.1), [section 1.1(b)(ii)](section:5.1/1.1(b)(ii)), [**1**](section:5.1/1), [2 kites](section:5.1/2), [Schedule A](chapter:lines)`
      .replaceAll("1.1", one)
      .replace("**1**", `**${two}**`)
      .replaceAll("/1)", `/${two})`);
  await portal("amend", "what-to-do/ask-the-wind", ...day("2024-02-01"), "--note", "Invented links");
  writeFileSync(join(folder, asking), `${read(asking)}\n${words("1.1", "1")}\n`);
  expect(await portal("lock")).toMatchObject({ status: 0, stderr: "" });
  commit();
  const { fingerprint, codes } = { fingerprint: section("what-to-do/ask-the-wind").fingerprint, codes: read("versions.yml") };
  for (const move of [
    ["5.1/1", "4", ...day("2024-03-01")],
    ["5.1/2", "3", ...day("2024-03-02")],
    ["Schedule A", "Schedule C", ...day("2024-03-03")],
  ]) {
    expect(await portal("renumber", ...move)).toMatchObject({ status: 0, stderr: "" });
    commit();
  }
  expect(read(asking)).toContain(words("4.1", "4").replace("5.1/2", "5.1/3").replace("Schedule A", "Schedule C"));
  expect(section("what-to-do/ask-the-wind").fingerprint).toBe(fingerprint);
  expect(read("versions.yml")).toBe(codes);
});

test("the order of the chapters stays as manual.yml has it, by the new numbers", async () => {
  writeFileSync(join(folder, "manual.yml"), `${read("manual.yml")}chapters: [what-to-do, 5.1-flying-days, Schedule A] # invented\n`);
  commit();
  const titles = () => loadManual(folder).chapters.map(({ title }) => title);
  const before = titles();
  expect(await portal("renumber", "5.1", "9", ...day("2024-01-01"))).toMatchObject({ status: 0, stderr: "" });
  commit();
  expect(await portal("renumber", "what-to-do", "if-a-kite-is-lost", ...day("2024-01-02"))).toMatchObject({ status: 0, stderr: "" });
  expect(titles()).toEqual(before);
  expect(read("manual.yml")).toMatch(/^chapters: \[ ?if-a-kite-is-lost, 9, Schedule A ?\] # invented$/m);
});
