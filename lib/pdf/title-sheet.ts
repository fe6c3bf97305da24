// The contents on the first sheet of a ready-made PDF, with the numbers of its pages.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Chapter } from "../domain/manual";
import { labelOf, withLabel } from "../domain/number";
import { nameOf } from "../domain/section-name";
import { partAnchor, sectionAnchor } from "../site/anchors";
import * as words from "../wording/pdf";

/** A line of the contents: where it leads, its words, and whether it belongs under the line above. */
export type Entry = { anchor: string; words: string; isInner: boolean };

/** Where a part, by its position from 1, and a section, by its number, are in the document. */
export type Anchors = { part: (position: number) => string; section: (number: string) => string };

/** The parts of a chapter, each with its sections; of what is in no part the sections, but not those below them. */
export function chapterEntries(
  chapter: Chapter,
  anchors: Anchors = { part: partAnchor, section: sectionAnchor },
  isInner = false,
): Entry[] {
  const outermost = chapter.parts.map(({ title, sections }) => ({
    title,
    sections: sections.filter(({ parent }) => parent === undefined),
  }));
  return outermost.flatMap(({ title, sections }, i) => {
    if (title !== "") {
      const labels = sections.map(({ number }) => labelOf(number));
      return [{ anchor: anchors.part(i + 1), words: words.partLine(title, labels[0], labels.at(-1)), isInner }];
    }
    return sections.map((section) => ({
      anchor: anchors.section(section.number),
      words: withLabel(section.number, nameOf(section)),
      isInner,
    }));
  });
}

/** Puts a line about the document, and its contents, before the page's `.begins-sheet`. The page numbers come later. */
export async function addTitleSheet(page: Page, line: string, entries: Entry[]): Promise<void> {
  const style = readFileSync(join(process.cwd(), "lib/pdf/title-sheet.css"), "utf8");
  await page.evaluate(compose, { line, entries, style, contents: words.contents });
}

/** Fills in the page numbers. Throws if an entry has none. */
export async function fillPageNumbers(page: Page, numbers: Record<string, number>): Promise<void> {
  const missing = await page.evaluate((known) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".pdf-contents a")];
    for (const link of links) (link.lastElementChild as Element).textContent = String(known[link.hash.slice(1)] ?? "");
    return links.filter((link) => !(link.hash.slice(1) in known)).map((link) => link.hash);
  }, numbers);
  if (missing.length > 0) throw new Error(`The PDF has no ${missing.join(", ")}.`);
}

// Runs in the page.
function compose({ line, entries, style, contents }: { line: string; entries: Entry[]; style: string; contents: string }): void {
  const make = (name: string, className: string, ...children: (string | Node)[]) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const items = entries.map(({ anchor, words, isInner }) => {
    const link = make("a", "", make("span", "", words), make("span", "leader"), make("span", "page"));
    link.setAttribute("href", `#${anchor}`);
    return make("li", isInner ? "inner" : entries.some((one) => one.isInner) ? "outer" : "", link);
  });
  const begins = document.querySelector(".begins-sheet") as Element;
  begins.before(make("p", "title-sheet-line", line), make("div", "pdf-contents", make("h2", "", contents), make("ol", "", ...items)));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
