// npm run renumber: gives a section or chapter another number, and old links still find it.
import { commandsFor } from "../content/commands-for";
import { renumber } from "../content/renumber";
import { citationsLost } from "../content/rewrite-words";
import type { Moves } from "../content/written-moves";
import { validateDay } from "../domain/fitting-day";
import { findPlace, findPlaceAt, type Manual, type Place, sectionsBelow, sectionsOf } from "../domain/manual";
import { inOwnChapter, isNumber, isWithin, labelOf, numberIn, ofChapter, slugOf } from "../domain/number";
import { isAnyNumber } from "../domain/number-order";
import { reservedInChapter, reservedPages } from "../domain/reserved-names";
import { carryOut } from "../editing/carry-out";
import { checkCommitted } from "../editing/check-committed";
import { writesBetween } from "../editing/content-change";
import { loadSound } from "../editing/load-sound";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { numberTyped } from "./number-typed";
import { contentOption, readOptions } from "./options";

const usage = `npm run renumber -- [--content DIR] [--date DAY] FROM TO

Gives a section or a chapter a new number: moves its files, updates citations in the text and adds to the number history
(number-history.yml), so that old links and addresses still work.
Nothing changes if TO is taken, if there are uncommitted changes, or if the result would not be valid.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the date of the change, like 2026-01-31 (default: today)

  npm run renumber -- 8.45 19.1         the chapter with all its sections
  npm run renumber -- 8.45.7 8.45.21    one section, within its chapter, with all that are part of it
  npm run renumber -- rules/3.2 3.4     a section of a chapter whose numbers begin anew`;

export function run(words: string[]): void {
  const { values, positionals } = readOptions(words, usage, { ...contentOption, date: { type: "string" } }, true);
  const { content, date } = values;
  const [typed, wanted, ...more] = positionals;
  if (!typed || !wanted || more.length > 0) throw new CommandError(`Give two numbers: the current one and the new one.\n\n${usage}`);
  const manual = loadSound(content);
  checkCommitted(content);
  const { from, to, moves, ids } = planMoves(manual, typed, wanted);
  const { files, hashes } = readContent(content);
  const day = date ?? today(files);
  const wrong = validateDay(day, undefined, today(files));
  if (wrong) throw new CommandError(`${wrong} Nothing was changed.`);
  refuseLost(citationsLost(files, moves));
  const after = renumber(files, moves, ids, day);
  tryOutOnDay(content, files, after, day, ["missing-lock"]);
  carryOut(content, { hashes, writes: writesBetween(files, after), command: ["renumber", ...words] });
  console.log(
    `${from} is now ${to}: ${counted(moves.size, "number")} changed. Check the changes with ${commandsFor(content).git("diff")}, then commit them.`,
  );
}

function refuseLost(lost: ReturnType<typeof citationsLost>): void {
  if (lost.length === 0) return;
  const lines = lost.map(({ name, from, to }) => `  ${name}: ${from} would be ${to}`);
  throw new CommandError(
    `These sections cite a number in their words that could not be told from other figures any more:\n${lines.join("\n")}\nAmend them first, so that they name it like “section ${lost[0].to}” in a link, or choose another number. Nothing was changed.`,
  );
}

/** Plans which section gets which number: a section takes along all that are part of it by their labels. Throws if the numbers are not possible. */
function planMoves(manual: Manual, typed: string, wanted: string): { from: string; to: string; moves: Moves; ids: Map<string, string> } {
  const refuse = (why: string): never => {
    throw new CommandError(`${why} Nothing was changed.`);
  };
  const numbers = manual.chapters.flatMap((chapter) => [chapter, ...sectionsOf(chapter)].map(({ number }) => number));
  const place = findPlace(manual, numberTyped(typed, numbers)) as Place;
  const from = place.kind === "chapter" ? place.chapter.number : place.section.number;
  const isAnew = from !== inOwnChapter(from);
  const to = isAnew && !wanted.includes(ofChapter) ? numberIn(place.chapter.number, wanted) : wanted;
  const isPlain = isNumber(from);
  if (isPlain ? !isNumber(to) : !isAnyNumber(to)) return refuse(`“${wanted}” is not a number.`);
  const isReserved = place.kind === "chapter" ? reservedPages.has(slugOf(to)) : reservedInChapter.has(inOwnChapter(slugOf(to)));
  if (isReserved) return refuse(`“${wanted}” is the address of another page of this website.`);
  const sections = sectionsOf(place.chapter);
  const within = place.kind === "chapter" ? sections : sectionsBelow(from, sections);
  const moving = [place.kind === "chapter" ? place.chapter : place.section, ...within.filter(({ number }) => isWithin(number, from))];
  if (place.kind === "section" && (isAnew ? to.split(ofChapter)[0] !== place.chapter.number : !staysIn(to, place.chapter)))
    return refuse(`${to} is not in chapter ${place.chapter.number}. A section cannot move to another chapter.`);
  const moves: Moves = new Map(moving.map(({ number }) => [number, to + number.slice(from.length)]));
  for (const [old, target] of moves) {
    const taken = findPlaceAt(manual, slugOf(target));
    const holder = taken && (taken.kind === "chapter" ? taken.chapter : taken.section);
    // A label may change in its letters alone: 12a to 12A.
    if (holder && holder.number !== old) return refuse(`${target} is taken.`);
  }
  return { from, to, moves, ids: new Map(moving.map(({ number, id }) => [number, id])) };
}

// A chapter without a number may have sections of any.
function staysIn(to: string, { number }: Manual["chapters"][number]): boolean {
  return labelOf(number) === "" || isWithin(to, number);
}
