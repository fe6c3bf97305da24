// The postings of a small manual, made from its texts when the index is opened: a file less than to fetch them.
import type { Posting } from "./posting";
import type { IndexedSection } from "./search-index";
import { averageOf, countStems, countTerm, type Found, fileCounts, lengthOf, weigh, weightedRows } from "./weigh-terms";
import { stem } from "./words";

/** Where a key is: the same as the build's files say. */
export function postingsFromTexts(sections: IndexedSection[], chapterTells: boolean): (key: string) => Posting[] {
  const rows = sections.map((section) => weightedRows(section, chapterTells, stem));
  const lengths = rows.map(lengthOf);
  const average = averageOf(lengths);
  const found = new Map<string, Found>();
  for (const [at, texts] of rows.entries()) fileCounts(found, at, countStems(texts, sections[at].defines));
  const findTerm = (term: string[]): Found =>
    rows.flatMap((texts, section) => {
      let times = 0;
      for (const row of texts) {
        for (let at = row.stems.indexOf(term[0]); at >= 0; at = row.stems.indexOf(term[0], at + 1)) times += countTerm(row, at, term);
      }
      return times > 0 ? [section, times] : [];
    });
  return (key) => weigh(found.get(key) ?? (key.includes(" ") ? findTerm(key.split(" ")) : []), lengths, average);
}
