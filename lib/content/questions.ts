// questions.yml → what people ask, with the section that answers it: from it the search learns in what words they ask.
import type { Manual } from "../domain/manual";
import { nearestWord } from "../messages/did-you-mean";
import { isStopWord, wordsOf } from "../search/words";
import type { Problems, Spot } from "./problem";
import { elsewhereKey, type NumberHistory } from "./schemas";
import type { Settings } from "./settings";

/** The questions of a manual. `numbers` are those of its sections by permanent ID; those of a withdrawn text are left out. */
export function readQuestions(
  { value, spot }: NonNullable<Settings["questions"]>,
  numbers: Map<string, string>,
  history: NumberHistory,
  problems: Problems,
): Manual["questions"] {
  return Object.entries(value).flatMap(([id, lines]) => {
    const number = numbers.get(id);
    const isElsewhere = id === elsewhereKey;
    const place = spot([id]);
    if (!isElsewhere && number === undefined && !Object.hasOwn(history, id))
      problems.add(place, "unknown-question-id", id, nearestWord(id, numbers.keys()));
    const asked = lines.filter((line) => line !== "");
    const seen = new Set<string>();
    for (const [i, line] of asked.entries()) {
      const folded = line.toLowerCase();
      if (!saysSomething(folded)) problems.add(spotOf(place, asked, i), "word-left-out", line);
      else if (seen.has(folded)) problems.add(spotOf(place, asked, i), "question-twice", line);
      seen.add(folded);
    }
    return isElsewhere || number !== undefined ? [{ ...(number !== undefined && { number }), asked }] : [];
  });
}

// Each line is in the file after the one before it.
function spotOf(place: Spot, lines: string[], last: number): Spot {
  const { text = "", offset = 0 } = place;
  const at = lines.slice(0, last).reduce((from, line) => Math.max(from, text.indexOf(line, from) + line.length), offset);
  return { ...place, offset: Math.max(at, text.indexOf(lines[last], at)) };
}

// Most lines have a plain word that says so; there are thousands of them.
function saysSomething(folded: string): boolean {
  const isPlain = (word: string) => /^[a-z]+$/.test(word) && !isStopWord(word);
  return folded.split(" ").some(isPlain) || wordsOf(folded).some((word) => !isStopWord(word.folded));
}
