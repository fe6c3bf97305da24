// A mistake in the content, as editors see it: where it is, what is wrong and how to fix it.
import { counted } from "../messages/counted";
import { countAll, sayMore } from "../messages/more-problems";
import { type ShownCommands, shownCommands } from "../messages/shown-command";
import { type RuleName, rules, type Wording } from "./rules";

/** A place in a file, as editors count: the first line and the first column are 1. */
export type Place = { file: string; line: number; column: number };

/** `more` further problems of the same rule were found in the same file, and are only counted. */
export type Problem = Place & { rule: RuleName; message: string; fix: string; more?: number };

/** A problem with the values that its message speaks of. */
export type Told = Problem & { details: readonly (string | undefined)[] };

/** Where a problem is: a file as the editor names it, and the offset (UTF-16 units) in its text. */
export type Spot = { path: string; text?: string; offset?: number };

type Lazy<Details extends unknown[]> = { [K in keyof Details]: Details[K] | (() => Details[K]) };

/** So many problems of one rule in one file are listed; no one reads thousands with one cause. */
const mostListed = 20;

/** Collects every problem of a run, so that all are reported at once. */
export class Problems {
  readonly list: Told[] = [];
  /** How many were added, listed or only counted. */
  count = 0;
  readonly #alike = new Map<string, { listed: number; last: Told }>();

  /** `commands` are those that the fixes name: for the manual that is looked at. */
  constructor(private readonly commands: ShownCommands = shownCommands()) {}

  /** Adds a problem; `details` are the values the rule's message speaks of, or what finds them where the problem is listed. */
  add<R extends RuleName>(spot: Spot, rule: R, ...details: Lazy<Parameters<(typeof rules)[R]>>): void {
    this.count++;
    const alike = this.#alike.get(`${rule} ${spot.path}`);
    if (alike && alike.listed >= mostListed) {
      alike.last.more = (alike.last.more ?? 0) + 1;
      return;
    }
    // The compiler cannot join the rule's name to its own parameters once both are generic.
    const wording = rules[rule] as (...details: string[]) => Wording;
    const values = details.map((detail: unknown) => shortened(typeof detail === "function" ? detail() : detail));
    const [message, fix] = wording(...values);
    const problem: Told = { ...placeOf(spot), rule, message, fix: typeof fix === "string" ? fix : fix(this.commands), details: values };
    this.list.push(problem);
    this.#alike.set(`${rule} ${spot.path}`, { listed: (alike?.listed ?? 0) + 1, last: problem });
  }
}

// Where half of a file is taken for one word, its beginning tells which.
function shortened(detail: unknown): string {
  return typeof detail === "string" && detail.length > 500 ? `${detail.slice(0, 500)}…` : (detail as string);
}

/** The place of a spot. */
export function placeOf({ path, text = "", offset = 0 }: Spot): Place {
  const starts = startsOfLines(text);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if (starts[middle] <= offset) line = middle;
    else after = middle;
  }
  return { file: path, line: line + 1, column: Math.min(Math.max(offset, 0), text.length) - starts[line] + 1 };
}

// Thousands of places are asked for in one text after the other.
let last = { text: "", starts: [0] };

function startsOfLines(text: string): number[] {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  last = { text, starts };
  return starts;
}

/** Thrown when the content cannot be published; its message is the whole report. */
export class ContentError extends Error {
  constructor(
    readonly problems: Problem[],
    /** What did not happen for it: "Nothing was built.", say. */
    outcome = "",
  ) {
    super(report(problems, outcome));
    this.name = "ContentError";
  }
}

/** The report for editors: every problem, how many there are, and what did not happen for them. */
export function report(problems: Problem[], outcome = ""): string {
  return `${listed(problems)}\n${counted(countAll(problems), "problem")} in the content.${outcome && ` ${outcome}`}`;
}

/** Problems for editors: sorted, one block each. */
export function listed(problems: Problem[]): string {
  return sortedByPlace(problems)
    .map(
      (p) =>
        `${p.file}:${p.line}:${p.column}  ${p.rule}\n  ${p.message}\n  Fix: ${p.fix}\n${p.more === undefined ? "" : `  ${sayMore(p)}\n`}`,
    )
    .join("\n");
}

/** Sorted by file, line, column and rule. */
export function sortedByPlace<P extends Place & { rule: string }>(list: P[]): P[] {
  return [...list].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en", { numeric: true }) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}
