import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examineContent, loadManual } from "../../../lib/content/get-manual";
import { chapterOn, withAnchorsOf } from "../../../lib/domain/as-at";
import { findPlace, levelsOf, type Section, sectionsAbove, sectionsBelow, sectionsOf } from "../../../lib/domain/manual";

const levels = "tests/fixtures/levels";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-numbers-"));
  cpSync(levels, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, change: (text: string) => string) =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
const told = () =>
  examineContent(folder, ["unlocked-version", "changed-words", "unrecorded-number"]).problems.map(({ rule, message, fix }) => [
    rule,
    message,
    fix,
  ]);

const manual = loadManual(levels);
const section = (number: string): Section => {
  const place = findPlace(manual, number);
  if (place?.kind !== "section") throw new Error(`There is no ${number}.`);
  return place.section;
};

test("numbers begin anew in each chapter, with or without a number of its own", () => {
  expect(manual.chapters.map(({ number, title }) => [number, title])).toEqual([
    ["5.1", "Flying days"],
    ["Schedule A", "Lines and knots"],
    ["kite-club-rules", "Rules of an invented kite club"],
    ["what-to-do", "What to do if a kite is lost"],
  ]);
  expect(sectionsOf(manual.chapters[2]).map(({ number }) => number)).toEqual([
    "kite-club-rules/Article 5",
    "kite-club-rules/Article 5A",
    "kite-club-rules/Article 7",
    "kite-club-rules/Section 1.01",
    "kite-club-rules/Section 1.02",
  ]);
});

test("chapters are in the order that manual.yml lists, by numbers or folders, and what it leaves out comes after", () => {
  write("manual.yml", (text) => `${text}\nchapters: [what-to-do, schedule-a-lines, what-to-do]\n`);
  expect(examineContent(folder).loaded?.manual.chapters.map(({ number }) => number)).toEqual([
    "what-to-do",
    "Schedule A",
    "5.1",
    "kite-club-rules",
  ]);
});

test("a chapter that is gone is one problem, though manual.yml lists it", () => {
  write("manual.yml", (text) => `${text}\nchapters: [kite-club-rules, what-to-do]\n`);
  rmSync(join(folder, "what-to-do"), { recursive: true });
  expect(told().map(([rule]) => rule)).toEqual(["vanished-id"]);
});

test("a section knows what it is part of, by the labels", () => {
  const [days] = manual.chapters;
  const all = sectionsOf(days);
  expect([...levelsOf(all)].map(([number, level]) => [number.split("/")[1], level])).toEqual([
    ["1", 1],
    ["1.1", 2],
    ["1.1.1", 3],
    ["1.1.2", 3],
    ["1.2", 2],
    ["2", 1],
    ["2.1", 2],
  ]);
  expect(sectionsBelow("5.1/1.1", all).map(({ number }) => number)).toEqual(["5.1/1.1.1", "5.1/1.1.2"]);
  expect(sectionsAbove(section("5.1/1.1.2"), all).map(({ number }) => number)).toEqual(["5.1/1", "5.1/1.1"]);
});

test("a section without words is right where others are part of it", () => {
  expect(section("5.1/2").paragraphs).toEqual([]);
  write("5.1-flying-days/1.2.md", (text) => text.replace(/(\n---\n)[\s\S]*/, "$1"));
  expect(told().map(([rule]) => rule)).toContain("empty-section");
});

test("a link names a section of its own chapter by its label, and others with their chapter", () => {
  expect(section("5.1/1.1").references.map(({ address, cites }) => [address, cites])).toEqual([["/5.1/#2.1", "5.1/2.1"]]);
  expect(section("5.1/1.1.2").cites).toContain("kite-club-rules/Article 5");
  expect(section("what-to-do/ask-the-wind").cites).toEqual(["5.1/1.1"]);
});

test("a link to a label that the chapter does not have names the nearest one as written there", () => {
  write("5.1-flying-days/1.1.md", (text) => text.replace("section:2.1", "section:2.2"));
  expect(told()).toEqual([
    [
      "unknown-link-section",
      "There is no section 2.2. Did you mean 2.1?",
      "correct the number, or add the chapter to related-chapters.yml and link with chapter:.",
    ],
  ]);
});

test("a file that is not named by its label is refused, with the name it should have", () => {
  write("kite-club-rules/article-7.md", (text) => text.replace("Article 7", "Article 8"));
  expect(told()[0].slice(0, 3)).toEqual([
    "number-form",
    "“article-7.md” has the label “Article 8”.",
    "name the file article-8.md, or correct the label.",
  ]);
});

test("a label that is none is refused, and so is a folder that is not named by its chapter's label", () => {
  write("kite-club-rules/article-7.md", (text) => text.replace("Article 7", "Article the last one"));
  write("schedule-a-lines/chapter.yml", (text) => text.replace("Schedule A", "Schedule B"));
  expect(told().map(([, message]) => message)).toEqual(
    expect.arrayContaining([
      "“Article the last one” is not a label.",
      "The folder “schedule-a-lines” does not start with its chapter's label, “Schedule B”.",
    ]),
  );
});

test("the words cite a section by its label, in the chapter's own numbering only", () => {
  const young = section("kite-club-rules/Article 5A");
  expect(young.cites).toEqual(["kite-club-rules/Article 5", "kite-club-rules/Article 7"]);
  expect(young.html).toContain('<a href="/kite-club-rules/#article-5(b)">Article 5(b)</a> holds');
  expect(section("kite-club-rules/Section 1.02").cites).toEqual(["kite-club-rules/Section 1.01"]);
  expect(section("Schedule A/II").cites).toEqual(["Schedule A/II.1", "Schedule A/II.2"]);
  expect(section("5.1/1").cites).toEqual(["5.1/1.1.2"]);
  expect(section("5.1/2.1").cites).toEqual([]);
});

test("a label of an Act, or of another text, is no citation of this manual", () => {
  write("kite-club-rules/article-5a.md", (text) =>
    text.replace(
      "Article 5(b) holds",
      "Article 7 of the invented Convention, Article 5(c), paragraph 2 of Schedule 9, and Article 7 of these rules hold",
    ),
  );
  const changed = examineContent(folder, ["unlocked-version", "changed-words"]).loaded?.manual;
  const html = changed?.chapters.flatMap(sectionsOf).find(({ number }) => number.endsWith("5A"))?.html;
  expect(html).toContain('>Article 7 of the invented Convention, <a href="/kite-club-rules/#article-5">Article 5</a>(c), ');
  expect(html).toContain('<a href="/kite-club-rules/#article-7">Article 7</a> of these rules');
});

const changedTo = () => examineContent(folder, ["unlocked-version", "changed-words"]).loaded?.manual.chapters.flatMap(sectionsOf) ?? [];

test("a link can name an item of a section by its printed markers, in its own chapter or another", () => {
  write("5.1-flying-days/1.2.md", (text) => `${text}\n[Clouds](section:1.1(b)(ii)), [strings](section:kite-club-rules/article-5(b)(ii))\n`);
  const who = changedTo().find(({ number }) => number === "5.1/1.2");
  expect(who?.references.map(({ address, cites }) => [address, cites])).toEqual([
    ["/5.1/#1.1(b)(ii)", "5.1/1.1"],
    ["/kite-club-rules/#article-5(b)(ii)", "kite-club-rules/Article 5"],
  ]);
});

test("a label in brackets that is a section's is the section, and what follows it an item of that", () => {
  write("kite-club-rules/article-7.md", (text) => text.replace("Article 7", "Article 5A(2)").concat("\n- (a) tails\n- (b) bows\n"));
  renameSync(join(folder, "kite-club-rules/article-7.md"), join(folder, "kite-club-rules/article-5a-2.md"));
  write("kite-club-rules/chapter.yml", (text) => text.replace("Article 7", "Article 5A(2)"));
  write("number-history.yml", (text) => text.replace("/Article 7", "/Article 5A(2)"));
  write(
    "kite-club-rules/section-1.01.md",
    (text) => `${text}\n[Bows](section:article-5a(2)(b)). See Article 5A(2)(b), and Article 5A(3).\n`,
  );
  const calling = changedTo().find(({ number }) => number.endsWith("1.01"));
  expect(calling?.references.map(({ address }) => address)).toEqual(["/kite-club-rules/#article-5a-2(b)"]);
  expect(calling?.html).toContain('See <a href="/kite-club-rules/#article-5a-2(b)">Article 5A(2)(b)</a>, and');
  expect(calling?.html).toContain('<a href="/kite-club-rules/#article-5a">Article 5A</a>(3).');
});

test("a link to an item that a section does not have names the nearest one", () => {
  write("5.1-flying-days/1.2.md", (text) => `${text}\n[Clouds](section:1.1(b)(iii)), [gates](section:2(a)), [none](section:3(a))\n`);
  expect(told().map(([, message]) => message)).toEqual([
    "1.1 has no item (b)(iii). Did you mean (b)(ii)?",
    "2 has no item (a).",
    "There is no section 3(a). Did you mean 2?",
  ]);
});

test("the words “chapter 5.1” cite the chapter, and what is of another text is no citation", () => {
  write("5.1-flying-days/1.1.2.md", (text) => `${text}\nSee chapter 5.1, section 1.2 of the invented Code, 1.1(b) and 1.1.\n`);
  write("kite-club-rules/section-1.02.md", (text) => `${text}\nSee chapter 5.1, and section 5.1.\n`);
  const html = (number: string) => changedTo().find((one) => one.number === number)?.html;
  expect(html("5.1/1.1.2")).toContain(
    'See chapter <a href="/5.1/">5.1</a>, section 1.2 of the invented Code, <a href="/5.1/#1.1(b)">1.1(b)</a> and 1.1.',
  );
  expect(html("kite-club-rules/Section 1.02")).toContain('See chapter <a href="/5.1/">5.1</a>, and section 5.1.');
});

test("a chapter as it was keeps the order in which it is listed, and its levels", () => {
  const on = (chapter: number) => chapterOn(manual.chapters[chapter], "2022-05-01").parts.flatMap(({ sections }) => sections);
  expect(on(3).map(({ number }) => number)).toEqual(["what-to-do/look-up", "what-to-do/ask-the-wind"]);
  expect(on(2).map(({ number }) => number)).toEqual(sectionsOf(manual.chapters[2]).map(({ number }) => number));
  expect(on(0).map(({ number, parent }) => [number, parent])).toEqual(
    sectionsOf(manual.chapters[0]).map(({ number, parent }) => [number, parent]),
  );
});

test("the anchors of a version are those of the number that the section had then, and those of others stay", () => {
  const html = '<li id="5a-1"><span id="5a(b)"></span><a href="#5a-1"></a><a href="/rules/#5a-1">5A</a><a href="#5ab-1"></a></li>';
  expect(withAnchorsOf(html, "rules/5A", "rules/5")).toBe(
    '<li id="5-1"><span id="5(b)"></span><a href="#5-1"></a><a href="/rules/#5a-1">5A</a><a href="#5ab-1"></a></li>',
  );
  expect(withAnchorsOf(html, "rules/5A", "other/5A")).toBe(html);
});

test("a link to one of two chapters that have the same words in their names is an error, and their numbers tell them apart", () => {
  renameSync(join(folder, "schedule-a-lines"), join(folder, "schedule-a-flying-days"));
  write(
    "what-to-do/look-up.md",
    (text) => `${text}\n[Days](chapter:flying-days), [lines](section:schedule-a/ii.1), [A](chapter:schedule-a)\n`,
  );
  expect(told().map(([rule, message, fix]) => [rule, message, fix])).toEqual([
    [
      "ambiguous-link-chapter",
      "More than one chapter is called “flying-days”: 5.1 and schedule-a.",
      "write the number of the chapter that is meant in its place, such as 5.1.",
    ],
    [
      "ambiguous-link-chapter",
      "More than one chapter is called “flying-days”: 5.1 and schedule-a.",
      "write the number of the chapter that is meant in its place, such as 5.1.",
    ],
  ]);
});

test.each([
  ["what-to-do/look-up.md", "what-to-do/Безпека дітей.md", "bezpeka-ditei.md"],
  ["what-to-do/look-up.md", "what-to-do/Look up.md", "look-up.md"],
  ["what-to-do/look-up.md", "what-to-do/dŵr.md".normalize("NFD"), "dwr.md"],
  ["what-to-do", "Sécurité du feu", "securite-du-feu"],
  ["5.1-flying-days", "5.1 Дні польотів", "5.1-dni-polotiv"],
])("a name that an address could not have is refused, with one that it could: %s as %s", (from, to, meant) => {
  renameSync(join(folder, from), join(folder, to));
  expect(told()[0][1]).toContain(` Did you mean ${meant}?`);
});

test("a label of another alphabet has an address in Latin letters, and one letter that only looks Latin is pointed out", () => {
  const rename = (label: string, file: string) => {
    write("kite-club-rules/article-7.md", (text) => text.replace("Article 7", label));
    write("kite-club-rules/chapter.yml", (text) => text.replace("Article 7", label));
    renameSync(join(folder, "kite-club-rules/article-7.md"), join(folder, "kite-club-rules", file));
  };
  rename("Стаття 7", "stattia-7.md");
  write("number-history.yml", (text) => text.replace("Article 7", "Стаття 7"));
  write("kite-club-rules/section-1.01.md", (text) => `${text}\nСтаття 7, [там](section:stattia-7)\n`);
  const calling = changedTo().find(({ number }) => number.endsWith("1.01"));
  expect(calling?.html).toContain('<a href="/kite-club-rules/#stattia-7">Стаття 7</a>, <a href="/kite-club-rules/#stattia-7">там</a>');

  write("kite-club-rules/stattia-7.md", (text) => text.replace("Стаття 7", "Article 7А"));
  expect(told()[0][2]).toContain("The letter “А” is of another alphabet; letters in a number are Latin.");
});

test("a link finds a chapter by the words of its folder, however a system keeps the letters of names", () => {
  renameSync(join(folder, "5.1-flying-days"), join(folder, "5.1-y-dŵr".normalize("NFD")));
  write("what-to-do/ask-the-wind.md", (text) =>
    text.replace("section:flying-days/", "section:y-dŵr/").concat("\n[Dŵr](chapter:5.1-y-dŵr)\n"),
  );
  expect(told()).toEqual([]);
});
