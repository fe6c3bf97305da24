// Renumbers the ids in a PDF's structure. Chromium makes them from counters that differ from one print of a page to the next.
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from "@cantoo/pdf-lib";

const given = /^node\d{8}$/;

/** Numbers the ids of structure elements from 1 in the same order, so that their tree stays sorted (ISO 32000-2, 14.7.2). */
export function renumberIds(document: PDFDocument): void {
  const ids = new Set<string>();
  const everyId = (change: (id: string) => string) => {
    for (const [, object] of document.context.enumerateIndirectObjects()) visit(object, change);
  };
  everyId((id) => {
    ids.add(id);
    return id;
  });
  const renumbered = new Map([...ids].sort().map((id, i) => [id, `node${String(i + 1).padStart(8, "0")}`]));
  everyId((id) => renumbered.get(id) ?? id);
}

// Objects that are referred to are visited separately.
function visit(object: PDFObject, change: (id: string) => string): void {
  const changed = (value: PDFObject) => {
    if (value instanceof PDFString && given.test(value.asString())) return PDFString.of(change(value.asString()));
    visit(value, change);
    return value;
  };
  if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, changed(value));
  if (object instanceof PDFArray) for (let i = 0; i < object.size(); i++) object.set(i, changed(object.get(i)));
}
