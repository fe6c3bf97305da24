// The bookmarks of a PDF as readers look for them. Chromium makes them of what it draws as a heading: of a section without
// a title that is its number alone, and between two words set apart by the layout there is no space.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Manual } from "../domain/manual";
import { firstWords } from "../site/page-metadata";

const openingLength = 70;

/** What the bookmark of each chapter, part and section of the manual says, by what is drawn as its heading, without its spaces. */
export function bookmarkNames({ chapters }: Manual): Map<string, string> {
  const names = new Map<string, string>();
  // Where two headings are drawn alike no one knows which is meant: both stay as they are drawn.
  const alike = new Set<string>();
  const name = (drawn: string, words: string) => {
    const key = keyOf(drawn);
    if ((names.get(key) ?? words) !== words) alike.add(key);
    names.set(key, words);
  };
  for (const { number, title, parts } of chapters) {
    name(`${number} ${title}`, `${number} ${title}`);
    for (const part of parts) {
      name(part.title, part.title);
      for (const { number, title = "", paragraphs } of part.sections)
        name(`${number} ${title}`, `${number} ${title || firstWords(paragraphs[0] ?? "", openingLength)}`.trim());
    }
  }
  for (const key of alike) names.delete(key);
  return names;
}

/** Names the bookmarks of `document`; those that `names` does not know stay as they are. */
export function nameBookmarks(document: PDFDocument, names: Map<string, string>): void {
  const title = PDFName.of("Title");
  const visit = (items: PDFDict | undefined): void => {
    for (let item = items?.lookupMaybe(PDFName.of("First"), PDFDict); item; item = item.lookupMaybe(PDFName.of("Next"), PDFDict)) {
      const drawn = item.lookup(title, PDFString, PDFHexString).decodeText();
      const words = names.get(keyOf(drawn));
      if (words) item.set(title, PDFHexString.fromText(words));
      visit(item);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
}

function keyOf(drawn: string): string {
  return drawn.normalize("NFKC").replace(/\s/g, "");
}
