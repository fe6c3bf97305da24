// Every word of a document is in the chapter, or is named as left out: otherwise nothing is written.
import { parseMarkdown } from "../markdown/parse-markdown";
import { findTooMuch } from "../markdown/too-much";
import { type FoundChapter, untitled } from "./find-chapter";
import { picturesShown } from "./pictures";
import { goneWords, type Remark, splitWords } from "./remarks";
import type { FoundSection } from "./section-lines";
import type { Source } from "./source";
import { chapterAsPrinted, sectionAsPrinted } from "./titles-as-printed";
import { differenceOf, wordsInTree } from "./words";
import { writeSection } from "./write-chapter";

/**
 * `imported` words are in the chapter, `left` are named by remarks. `lost` words are in the document alone, `added` in the
 * chapter alone: neither should be.
 */
export type Count = { imported: number; left: number; lost: string[]; added: string[] };

/** All that is to be said of an import, in the order of its kinds. */
export function remarksOf(source: Source, chapter: FoundChapter): Remark[] {
  const shown = picturesShown(chapter, source.pictures);
  const outside = source.pictures
    .filter(({ name }) => !shown.some((one) => one.name === name))
    .map(({ alternatives }): Remark => ({ kind: "outside-picture", words: alternatives[0] ?? "" }));
  return [...source.remarks, ...chapter.remarks, ...outside];
}

/** Counts the words of the document and those of the chapter, as they are read back from what is written. */
export function countWords(source: Source, chapter: FoundChapter): Count {
  const remarks = remarksOf(source, chapter);
  const counted = remarks.filter(({ isUncounted }) => !isUncounted).flatMap(goneWords);
  const made = wordsMade(chapter);
  const instead = remarks.flatMap((remark) => remark.instead ?? []);
  const { lost, added } = differenceOf([...source.words, ...instead], [...counted, ...made]);
  // What another word is here for was not left out.
  const gone = remarks.filter((remark) => !remark.instead).flatMap(goneWords);
  return { imported: made.length - added.length, left: gone.length, lost, added };
}

// What would take minutes to read is refused by the check: its words are those that were written.
function wordsOfSection(section: FoundSection): string[] {
  const text = writeSection(section, "2000-01-01", "aaaa");
  if (findTooMuch(text)) return section.blocks.flatMap(({ node }) => wordsInTree(node));
  const tree = parseMarkdown(text);
  tree.children = tree.children.filter(({ type }) => type !== "yaml");
  return wordsInTree(tree);
}

// Of a title that the document does not have, and of labels without the dots after them, no word is counted.
function wordsMade(chapter: FoundChapter): string[] {
  const { parts } = chapter;
  const sections = parts.flatMap((part) => part.sections);
  const words = [
    ...splitWords(chapterAsPrinted(chapter)),
    ...parts.flatMap((part) => (part.title === untitled ? [] : splitWords(part.title))),
    ...sections.flatMap((section) => [...splitWords(sectionAsPrinted(section)), ...wordsOfSection(section)]),
  ];
  // A note that several sections refer to is in each of them.
  const notes = sections.flatMap(({ blocks }) => blocks.filter(({ node }) => node.type === "footnoteDefinition"));
  const again = notes.filter(({ at }, i) => notes.findIndex((one) => one.at === at) < i);
  return differenceOf(
    words,
    again.flatMap(({ node }) => wordsInTree(node)),
  ).lost;
}
