// Names a PDF's bookmarks so that readers can find their way. Chromium makes them from the headings it draws: for a section
// without a title that is only its number, and words set apart only by the layout have no space between them.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Manual } from "../domain/manual";
import { withLabel } from "../domain/number";
import { firstWords } from "../site/page-metadata";

const openingLength = 70;

/** The text for the bookmark of each chapter, part and section of the manual, by its heading as drawn, without spaces. */
export function bookmarkNames({ chapters }: Manual): Map<string, string> {
  const names = new Map<string, string>();
  // If two headings look the same, we cannot know which one is meant, so both stay as drawn.
  const alike = new Set<string>();
  const name = (drawn: string, words: string) => {
    const key = keyOf(drawn);
    if ((names.get(key) ?? words) !== words) alike.add(key);
    names.set(key, words);
  };
  for (const { number, title, parts } of chapters) {
    name(withLabel(number, title), withLabel(number, title));
    for (const part of parts) {
      name(part.title, part.title);
      for (const { number, title = "", paragraphs } of part.sections)
        name(withLabel(number, title), withLabel(number, title || firstWords(paragraphs[0] ?? "", openingLength)).trim());
    }
  }
  for (const key of alike) names.delete(key);
  return names;
}

/** Renames the bookmarks of `document`. Bookmarks that `names` does not have stay as they are. */
export function nameBookmarks(document: PDFDocument, names: Map<string, string>): void {
  const title = PDFName.of("Title");
  // Of a heading that had no room at the end of a page Chromium has each piece of text twice.
  const twice = new Map([...names].map(([key, words]) => [sorted(key + key), words]));
  const visit = (items: PDFDict | undefined): void => {
    for (let item = items?.lookupMaybe(PDFName.of("First"), PDFDict); item; item = item.lookupMaybe(PDFName.of("Next"), PDFDict)) {
      const drawn = item.lookup(title, PDFString, PDFHexString).decodeText();
      const words = names.get(keyOf(drawn)) ?? twice.get(sorted(keyOf(drawn)));
      if (words) item.set(title, PDFHexString.fromText(words));
      visit(item);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
}

function keyOf(drawn: string): string {
  return drawn.normalize("NFKC").replace(/\s/g, "");
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}
