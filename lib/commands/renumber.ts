// npm run renumber: gives a section or chapter another number, and old links still find it.
import { commandsFor } from "../content/commands-for";
import { type Moves, renumber } from "../content/renumber";
import { validateDay } from "../domain/fitting-day";
import { findPlace, type Manual, sectionsOf } from "../domain/manual";
import { isNumber, isSectionOf } from "../domain/number";
import { carryOut } from "../editing/carry-out";
import { checkCommitted } from "../editing/check-committed";
import { writesBetween } from "../editing/content-change";
import { loadSound } from "../editing/load-sound";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { tryOutOnDay } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { contentOption, readOptions } from "./options";

const usage = `npm run renumber -- [--content DIR] [--date DAY] FROM TO

Gives a section or a chapter a new number: moves its files, updates citations in the text and adds to the number history
(number-history.yml), so that old links and addresses still work.
Nothing changes if TO is taken, if there are uncommitted changes, or if the result would not be valid.

  --content DIR   the folder of the manual (default: content)
  --date DAY      the date of the change, like 2026-01-31 (default: today)

  npm run renumber -- 8.45 19.1         the chapter with all its sections
  npm run renumber -- 8.45.7 8.45.21    one section, within its chapter`;

export function run(words: string[]): void {
  const { values, positionals } = readOptions(words, usage, { ...contentOption, date: { type: "string" } }, true);
  const { content, date } = values;
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length > 0) throw new CommandError(`Give two numbers: the current one and the new one.\n\n${usage}`);
  const manual = loadSound(content);
  checkCommitted(content);
  const { moves, ids } = planMoves(manual, from, to);
  const { files, hashes } = readContent(content);
  const day = date ?? today(files);
  const wrong = validateDay(day, undefined, today(files));
  if (wrong) throw new CommandError(`${wrong} Nothing was changed.`);
  const after = renumber(files, moves, ids, day);
  tryOutOnDay(content, after, day, ["missing-lock"]);
  carryOut(content, { hashes, writes: writesBetween(files, after), command: ["renumber", ...words] });
  console.log(
    `${from} is now ${to}: ${counted(moves.size, "number")} changed. Check the changes with ${commandsFor(content).git("diff")}, then commit them.`,
  );
}

/** Plans which section gets which number. Throws if the numbers are not possible. */
function planMoves(manual: Manual, from: string, to: string): { moves: Moves; ids: Map<string, string> } {
  const refuse = (why: string): never => {
    throw new CommandError(`${why} Nothing was changed.`);
  };
  const place = findPlace(manual, from);
  if (!place) return refuse(`There is no ${from}.`);
  if (!isNumber(to)) return refuse(`“${to}” is not a number.`);
  const moving = place.kind === "chapter" ? [place.chapter, ...sectionsOf(place.chapter)] : [place.section];
  if (place.kind === "section" && !isSectionOf(to, place.chapter.number)) {
    return refuse(`${to} is not in chapter ${place.chapter.number}. A section cannot move to another chapter.`);
  }
  const moves: Moves = new Map(moving.map(({ number }) => [number, to + number.slice(from.length)]));
  for (const target of moves.values()) if (findPlace(manual, target)) return refuse(`${target} is taken.`);
  return { moves, ids: new Map(moving.map(({ number, id }) => [number, id])) };
}
