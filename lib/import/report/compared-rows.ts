// The words of a document beside those of the chapter, block by block, to be compared by eye.
import { diffArrays } from "diff";
import { labelOf } from "../../domain/number";
import { type FoundChapter, untitled } from "../find-chapter";
import { nameOfFound } from "../place-of";
import { type FoundSection, plain } from "../section-lines";
import type { Source } from "../source";
import { chapterAsPrinted, sectionAsPrinted } from "../titles-as-printed";

/** Words in their order; `isOnly`: the other side does not have them here. */
export type Run = { id: number; words: string; isOnly: boolean };
/** One block: `of` is the section that it is in, `name` what an editor calls that; both are "" for the titles around. */
export type Row = { id: number; of: string; name: string; document: Run[]; chapter: Run[] };

/** In milliseconds: longer texts with as many differences are not compared word by word. */
const longest = 10_000;

type Difference = { value: string[]; added: boolean; removed: boolean };

/** The rows of the whole chapter; undefined where the document is too different to be compared. */
export function comparedRows(source: Source, chapter: FoundChapter): Row[] | undefined {
  const blocks = [
    { of: "", name: "", words: wordsOf(chapterAsPrinted(chapter)) },
    ...chapter.parts.flatMap((part) => [
      ...(part.title === untitled ? [] : [{ of: "", name: "", words: wordsOf(part.title) }]),
      ...part.sections.flatMap((section) => {
        const [of, name] = [section.number, nameOf(section)];
        const blockWords = section.blocks.map(({ node }) => ({ of, name, words: wordsOf(plain(node)) }));
        return [{ of, name, words: wordsOf(sectionAsPrinted(section)) }, ...blockWords];
      }),
    ]),
  ].filter(({ words }) => words.length > 0);
  const { words, marks = [] } = source;
  const differences = diffArrays(
    words.slice(0, words.length - marks.length),
    blocks.flatMap(({ words }) => words),
    { timeout: longest },
  );
  if (!differences) return;
  const rows = blocks.map(({ of, name }, id): Row => ({ id, of, name, document: [], chapter: [] }));
  let runs = 0;
  let [at, left] = [0, blocks[0].words.length];
  for (const { value, added, removed } of withMarks(differences, marks)) {
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

// The numbers that a document counts are where the chapter has them.
function withMarks(differences: Difference[], marks: string[]): Difference[] {
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  return differences.flatMap((difference) => {
    if (!difference.added) return [difference];
    const runs: Difference[] = [];
    for (const word of difference.value) {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      const last = runs.at(-1);
      if (last && last.added === (count === 0)) last.value.push(word);
      else runs.push({ value: [word], added: count === 0, removed: false });
    }
    return runs;
  });
}

// "1.1 At sea", or what is there of it.
function nameOf(section: FoundSection): string {
  const name = nameOfFound(section);
  return labelOf(section.number) !== "" && section.title ? `${name} ${section.title}` : name;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
