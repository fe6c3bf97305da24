// The words of a section as the search ranks them: stems with their weight, and the thesaurus's longer terms.
import type { Chapter, Part, Section } from "../manual";
import { placesInRow } from "../search/find-marks";
import { isStopWord, stem, wordsOf } from "../search/words";

/** How much a word counts where it does not stand in the section's own words. */
const inPart = 0.3;
const inChapter = 0.15;

export type CountedTerms = { counts: Map<string, number>; length: number };

/** Makes the counter of a manual. `terms` are keys of several stems, found where these stand in a row or nearly so. */
export function termCounter(terms: string[], chapterTells: boolean, seen: (folded: string) => void) {
  const stems = new Map<string, string>();
  const stemOf = (folded: string) => {
    let known = stems.get(folded);
    if (known === undefined) {
      known = stem(folded);
      stems.set(folded, known);
      seen(folded);
    }
    return known;
  };
  const byFirst = new Map<string, string[][]>();
  for (const term of terms) {
    const [first, ...rest] = term.split(" ");
    if (rest.length > 0) byFirst.set(first, [...(byFirst.get(first) ?? []), [first, ...rest]]);
  }

  return (section: Section, part: Part, chapter: Chapter): CountedTerms => {
    const counts = new Map<string, number>();
    let length = 0;
    const add = (key: string, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight);
    const count = (text: string, weight: number) => {
      const row: string[] = [];
      for (const { folded } of wordsOf(text)) {
        if (isStopWord(folded)) continue;
        const stemmed = stemOf(folded);
        row.push(stemmed);
        add(stemmed, weight);
        length++;
      }
      row.forEach((stemmed, at) => {
        for (const term of byFirst.get(stemmed) ?? []) if (placesInRow(row, at, term).length > 0) add(term.join(" "), weight);
      });
    };
    for (const text of [section.title ?? "", ...section.paragraphs]) {
      count(text, 1);
      for (const joined of text.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu))
        add(stem(joined[0].toLowerCase().replace(/[-‐‑]/g, "")), weightOfJoined);
    }
    for (const meant of Object.values(section.misprints)) count(meant, 1);
    count(part.title, inPart);
    if (chapterTells) count(chapter.title, inChapter);
    return { counts, length };
  };
}

/** "e-safety" is found as "esafety", too. */
const weightOfJoined = 1;
