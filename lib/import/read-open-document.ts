// An OpenDocument text or spreadsheet (.odt, .ods, or flat: .fodt, .fods), as LibreOffice writes it: its elements become those of a web page.
import type { Element } from "xast";
import { isFlat, openFlat } from "./flat-document";
import { leaveOutUndisplayed } from "./hidden-in-open-document";
import { listNumberedParagraphs } from "./numbered-paragraphs";
import { type DocumentFiles, elementsIn, openArchive } from "./open-archive";
import { convertAll, wordsOfElement } from "./open-document-blocks";
import { type Label, numberItems } from "./open-document-numbering";
import { type Place, textBelow } from "./open-document-place";
import { makeTextPlain } from "./open-document-plain";
import { readStyles } from "./open-document-styles";
import { spellSymbolsOf } from "./open-document-symbols";
import { wordsOfText } from "./open-document-words";
import { alternativeWords } from "./pictures";
import { readTree } from "./read-tree";
import { type Remark, splitWords } from "./remarks";
import { sheetsAsText } from "./sheets-as-text";
import type { ReadOptions, Source } from "./source";

/** The blocks of an .odt or the like. Throws if it is not one. */
export function readOpenDocument(bytes: Uint8Array, options: ReadOptions = {}): Source {
  const kind = "OpenDocument text (.odt)";
  const archive = isFlat(bytes) ? openFlat(bytes, kind) : openArchive(bytes, "content.xml", kind);
  const content = archive.tree("content.xml");
  const trees = ["content.xml", "styles.xml"].filter(archive.has).map(archive.tree);
  const styles = readStyles(trees);
  const remarks: Remark[] = [];
  sheetsAsText(content, trees, remarks);
  const [text] = elementsIn(content, "office:text");
  if (text) {
    const hidden = leaveOutUndisplayed(text, trees);
    remarks.push(...hidden.map((words): Remark => ({ kind: "hidden", words, isUncounted: true })));
    listNumberedParagraphs(text);
    spellSymbolsOf(text, trees, remarks);
    makeTextPlain(text, archive, remarks);
  }
  const labels = text ? numberItems(text, styles) : new Map<Element, Label>();
  for (const [element, { label, isInFigures }] of labels)
    if (isInFigures) remarks.push({ kind: "number-format", words: `${label} ${textBelow(element).trim()}`, gone: [] });
  const place: Place = { styles, labels, said: [], notes: [], remarks: [], archive, convert: convertAll };
  const children = text ? convertAll(text, place) : [];
  const source = readTree({ type: "root", children: [...children, ...place.notes] }, options);
  const marks = [...source.marks, ...place.said.flatMap(splitWords)];
  return {
    ...source,
    marks,
    words: [...wordsOfText(content), ...alternativeWords(source.pictures), ...marks],
    margins: marginsOf(archive),
    remarks: [...remarks, ...place.remarks, ...source.remarks],
  };
}

function marginsOf(archive: DocumentFiles): string[] {
  if (!archive.has("styles.xml")) return [];
  const margins = ["style:header", "style:footer"].flatMap((name) => elementsIn(archive.tree("styles.xml"), name));
  return margins
    .flatMap((margin) => elementsIn(margin, "text:p"))
    .map((words) => wordsOfElement(words))
    .filter((words) => words !== "");
}
