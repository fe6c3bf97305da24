// What an editor may write in a link to a section where labels begin anew in each chapter, and what the check says of the rest.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examineContent } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-links-"));
  cpSync("tests/fixtures/levels", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, change: (text: string) => string) =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
const examine = () => examineContent(folder, ["unlocked-version", "changed-words", "unrecorded-number"]);

/** Where a link leads that is written in a section of a chapter, or else what the check says of it. */
function follow(name: string, address: string): string | undefined {
  write(name, (text) => `${text}\n[Invented link](${address})\n`);
  const { problems, loaded } = examine();
  const links = loaded?.manual.chapters.flatMap(sectionsOf).flatMap(({ references }) => references);
  return links?.find(({ words }) => words === "Invented link")?.address ?? problems[0]?.message;
}

test.each([
  ["section:5.1/1.1", "/5.1/#1.1"],
  ["section:flying-days/1.1", "/5.1/#1.1"],
  ["section:5.1-flying-days/1.1", "/5.1/#1.1"],
  ["section:5.1-flying-days/1.1(b)(ii)", "/5.1/#1.1(b)(ii)"],
  ["section:schedule-a/II.1", "/schedule-a/#ii.1"],
  ["section:lines/ii.1", "/schedule-a/#ii.1"],
  ["section:schedule-a-lines/ii.1", "/schedule-a/#ii.1"],
  ["<section:Schedule A/II.1>", "/schedule-a/#ii.1"],
  ["<section:kite-club-rules/Article 5>", "/kite-club-rules/#article-5"],
  ["chapter:5.1-flying-days", "/5.1/"],
  ["chapter:schedule-a-lines", "/schedule-a/"],
])("%s leads to %s: a chapter is named by its number, the words of its folder, or the folder's whole name", (written, address) => {
  expect(follow("what-to-do/look-up.md", written)).toBe(address);
});

test.each([
  ["5.1-flying-days/1.1.md", "5.1/1.1"],
  ["/5.1/1.1/", "5.1/1.1"],
  ["5.1#1.1", "5.1/1.1"],
  ["Flying%20days/1.1", "5.1/1.1"],
  ["5.1-flying-dsys/1.1", "5.1/1.1"],
  ["kite-club-rules/Article%205", "kite-club-rules/article-5"],
  ["kite-club-rules/5(b)", "kite-club-rules/article-5"],
  ["kite-club-rules/1.1", "kite-club-rules/section-1.01"],
  ["1.2", "5.1/1.2 or kite-club-rules/section-1.02"],
  ["look-upp", "look-up"],
  ["5.1", "chapter:5.1"],
])("section:%s is refused, and the check says what to write: %s", (written, meant) => {
  expect(follow("what-to-do/look-up.md", `section:${written}`)).toBe(`There is no section ${written}. Did you mean ${meant}?`);
});

test.each([
  ["5", "article-5"],
  ["Article5", "article-5"],
  ["1.1", "section-1.01"],
])("section:%s is of the link's own chapter first: %s", (written, meant) => {
  expect(follow("kite-club-rules/article-7.md", `section:${written}`)).toBe(`There is no section ${written}. Did you mean ${meant}?`);
});

test("where a number is that of two sections with different words before it, the check names both", () => {
  write("kite-club-rules/article-7.md", (text) => text.replace("Article 7", "Rule 5"));
  write("kite-club-rules/chapter.yml", (text) => text.replace("Article 7", "Rule 5"));
  writeFileSync(join(folder, "kite-club-rules/rule-5.md"), readFileSync(join(folder, "kite-club-rules/article-7.md"), "utf8"));
  rmSync(join(folder, "kite-club-rules/article-7.md"));
  expect(follow("kite-club-rules/section-1.01.md", "section:5")).toBe("There is no section 5. Did you mean article-5 or rule-5?");
});

test("a chapter without a number does not silently take a link from one whose folder has the same words", () => {
  cpSync(join(folder, "what-to-do"), join(folder, "lines"), { recursive: true });
  write("lines/chapter.yml", (text) => text.replace(/id: \w+/, "id: zz0x"));
  expect(follow("what-to-do/look-up.md", "section:lines/look-up")).toBe("More than one chapter is called “lines”: schedule-a and lines.");
  expect(examine().problems.map(({ fix }) => fix)).toContain(
    "write schedule-a if that is meant; if not, rename the other chapter's folder, keeping the number at its start.",
  );
});
