// Measures how long it takes to compare two versions of a long section, for each kind of change that is costly.

import type { Token } from "../../lib/domain/token";
import { difference } from "../../lib/markdown/difference";

/** Milliseconds of each run, sorted, for one kind of change between two sections of `wordCount` words. */
export type Timing = { change: string; times: number[] };

const runs = 25;
const paragraphWords = 50;

/** Compares invented sections of `wordCount` words. */
export function measureDifferences(wordCount: number): Timing[] {
  const earlier = invented(wordCount, "kite");
  const every = (nth: number) => earlier.map((paragraph, at) => paragraph.map((word, i) => ((at + i) % nth === 0 ? `new${i}` : word)));
  const moved = earlier.map((paragraph, at) => (at % 2 === 0 ? earlier[(at * 9 + 14) % earlier.length] : paragraph));
  const changes: [string, string[][]][] = [
    ["one word changed", earlier.map((paragraph, at) => (at === 3 ? ["changed", ...paragraph.slice(1)] : paragraph))],
    ["every sixth word changed", every(6)],
    ["every third word changed", every(3)],
    ["every second word changed", every(2)],
    ["rewritten", invented(wordCount, "boat")],
    ["half the paragraphs moved", moved],
    ["moved, every sixth word changed", moved.map((paragraph) => paragraph.map((word, i) => (i % 6 === 0 ? `new${i}` : word)))],
    ["paragraphs joined by two", earlier.flatMap((paragraph, at) => (at % 2 === 0 ? [[...paragraph, ...(earlier[at + 1] ?? [])]] : []))],
    ["one paragraph, every sixth word", [every(6).flat()]],
  ];
  return changes.map(([change, newer]) => {
    const texts = [change.startsWith("one paragraph") ? [earlier.flat()] : earlier, newer].map(tokens);
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      difference(texts[0], texts[1]);
      return performance.now() - start;
    });
    return { change, times: times.sort((one, other) => one - other) };
  });
}

// Every third word is a common one, as in ordinary prose.
function invented(wordCount: number, stem: string): string[][] {
  const common = ["the", "of", "and", "must", "a"];
  return Array.from({ length: Math.ceil(wordCount / paragraphWords) }, (_, at) =>
    Array.from({ length: paragraphWords }, (_, i) => (i % 3 === 1 ? common[(at * 7 + i) % 5] : `${stem}${(at * 37 + i * 11) % 700}`)),
  );
}

function tokens(paragraphs: string[][]): Token[] {
  return paragraphs.flatMap((words): Token[] => [
    { kind: "paragraph", element: "p", depth: 0 },
    ...words.map((text): Token => ({ kind: "word", text, spaced: true, marks: [] })),
  ]);
}
