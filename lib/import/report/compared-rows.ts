// The words of a document beside those of the chapter, block by block, to be compared by eye.
import { diffArrays } from "diff";
import { type FoundChapter, untitled } from "../find-chapter";
import { plain } from "../section-lines";
import type { Source } from "../source";
import { chapterAsPrinted, sectionAsPrinted } from "../titles-as-printed";

/** Words in their order; `isOnly`: the other side does not have them here. */
export type Run = { id: number; words: string; isOnly: boolean };
/** One block: `of` is the section that it is in, "" for the titles around. */
export type Row = { id: number; of: string; document: Run[]; chapter: Run[] };

/** In milliseconds: longer texts with as many differences are not compared word by word. */
const longest = 10_000;

/** The rows of the whole chapter; undefined where the document is too different to be compared. */
export function comparedRows(source: Source, chapter: FoundChapter): Row[] | undefined {
  const blocks = [
    { of: "", words: wordsOf(chapterAsPrinted(chapter)) },
    ...chapter.parts.flatMap((part) => [
      ...(part.title === untitled ? [] : [{ of: "", words: wordsOf(part.title) }]),
      ...part.sections.flatMap((section) => [
        { of: section.number, words: wordsOf(sectionAsPrinted(section)) },
        ...section.blocks.map(({ node }) => ({ of: section.number, words: wordsOf(plain(node)) })),
      ]),
    ]),
  ].filter(({ words }) => words.length > 0);
  const differences = diffArrays(
    source.words,
    blocks.flatMap(({ words }) => words),
    { timeout: longest },
  );
  if (!differences) return;
  const rows = blocks.map(({ of }, id): Row => ({ id, of, document: [], chapter: [] }));
  let runs = 0;
  let [at, left] = [0, blocks[0].words.length];
  for (const { value, added, removed } of differences) {
    if (removed) {
      rows[Math.min(at, rows.length - 1)].document.push({ id: ++runs, words: value.join(" "), isOnly: true });
      continue;
    }
    for (let from = 0; from < value.length; ) {
      const words = value.slice(from, from + left).join(" ");
      if (!added) rows[at].document.push({ id: ++runs, words, isOnly: false });
      rows[at].chapter.push({ id: ++runs, words, isOnly: added });
      const taken = Math.min(left, value.length - from);
      from += taken;
      left -= taken;
      if (left === 0) left = blocks[++at]?.words.length ?? Number.POSITIVE_INFINITY;
    }
  }
  return rows;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
