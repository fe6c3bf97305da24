// The editor on manuals whose numbers begin anew in each chapter: by-laws, levels, letters, titles alone.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFolder } from "../../../lib/commands/read-folder";
import { fileOf, folderName } from "../../../lib/content/chapter-labels";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { checkAmendment, compileSection } from "../../../lib/editor/check-section";
import { editorConfig, introductionFormat } from "../../../lib/editor/editor-config";
import { editorData } from "../../../lib/editor/editor-data";
import { beginningField, readSectionForm } from "../../../lib/editor/section-file";

const made = mkdtempSync(join(tmpdir(), "portal-edited-numbers-"));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function opened(name: string) {
  const folder = join(made, name);
  cpSync(`tests/fixtures/${name}`, folder, { recursive: true });
  appendFileSync(join(folder, "manual.yml"), "editing:\n  service: github\n  repository: invented/manual\n");
  const [manual, { editing, settings, slugs, items }] = [loadManual(folder), readFolder(folder)];
  const form = (chapter: string, number: string) =>
    readSectionForm(readFileSync(join(folder, folderName(chapter, slugs.get(chapter) ?? ""), `${fileOf(number)}.md`), "utf8"));
  return { manual, editing, data: editorData(manual, settings, slugs, items), form };
}

test.each(["by-laws", "levels", "letters", "headings"])(
  "each section of %s is found, can be saved, and is shown as it is published",
  (name) => {
    const { manual, data, form } = opened(name);
    for (const chapter of manual.chapters) {
      for (const section of sectionsOf(chapter)) {
        const values = form(chapter.number, section.number);
        expect([section.number, checkAmendment(values, fileOf(section.number), data, "2026-06-01")]).toEqual([section.number, {}]);
        const { section: compiled } = compileSection(values, section.number, data);
        expect([compiled?.html, compiled?.fingerprint]).toEqual([section.html, section.fingerprint]);
      }
    }
  },
);

test("a link is looked up in the section's own chapter, and an Article with sections needs no words", () => {
  const { data, form } = opened("by-laws");
  const rules = "by-laws-of-the-society";
  const seal = form(rules, `${rules}/Section 1.02`);
  const linked = { ...seal, words: `${seal.words}\n\n[A](section:article-iii), [B](section:section-9.01)\n` };
  const item = { ...form(rules, `${rules}/Article III`), words: "As [this](section:section-1.02(b)(iii)) has it.\n" };
  expect(checkAmendment(item, "article-iii", data, "2026-06-01").words).toContain("(b)(iii). Did you mean (b)(ii)?");
  expect(checkAmendment(linked, "section-1.02", data, "2026-06-01").words).toMatch(/^There is no section section-9\.01\. Did you mean/);
  const members = form(rules, `${rules}/Article II`);
  expect([members.words, members[beginningField]]).toEqual(["", "Article II Members"]);
  expect(checkAmendment({ ...form(rules, `${rules}/Section 2.01`), words: "" }, "section-2.01", data, "2026-06-01").words).toContain(
    "This section has no text.",
  );
});

test("lists name sections by their labels where no file has its number as its name, and every Markdown form is one that can be read", () => {
  const { editing } = opened("headings");
  const chapter = { name: "before-you-fly", number: "before-you-fly", title: "Before you fly", isAnew: true };
  const { collections, singletons } = editorConfig(
    editing,
    [chapter, { ...chapter, isNamed: true }],
    ["manual.yml", "introduction.md"],
    undefined,
  );
  expect(collections.slice(0, 2).map((one) => "summary" in one && one.summary)).toEqual(["{{slug}} {{beginning}}", "{{beginning}}"]);
  // The content editor refuses to start where a format for Markdown has another ending.
  expect(singletons.find(({ file }) => file.endsWith(".md"))?.format).toBe(introductionFormat);
  expect(introductionFormat).toMatch(/-frontmatter$/);
});
