// A mistake in the content, told to the editor: where it is, what is wrong, how to mend it.
import { counted } from "../counted";
import { type ShownCommands, shownCommands } from "../shown-command";
import { type RuleName, rules, type Wording } from "./rules";

/** A place in a file, as editors count: the first line and the first column are 1. */
export type Place = { file: string; line: number; column: number };

export type Problem = Place & { rule: RuleName; message: string; fix: string };

/** A problem with the values that its message speaks of. */
export type Told = Problem & { details: readonly (string | undefined)[] };

/** Where a problem stands: a file as the editor names it, and the offset (UTF-16 units) in its text. */
export type Spot = { path: string; text?: string; offset?: number };

/** Collects every problem of a run, so that all are reported at once. */
export class Problems {
  readonly list: Told[] = [];

  /** `commands` are those that the fixes name: for the manual that is looked at. */
  constructor(private readonly commands: ShownCommands = shownCommands()) {}

  /** Adds a problem; `details` are the values the rule's message speaks of. */
  add<R extends RuleName>(spot: Spot, rule: R, ...details: Parameters<(typeof rules)[R]>): void {
    // The compiler cannot join the rule's name to its own parameters once both are generic.
    const wording = rules[rule] as (...details: string[]) => Wording;
    const [message, fix] = wording(...(details as string[]));
    this.list.push({ ...placeOf(spot), rule, message, fix: typeof fix === "string" ? fix : fix(this.commands), details });
  }
}

/** The place of a spot. */
export function placeOf({ path, text = "", offset = 0 }: Spot): Place {
  const before = text.slice(0, offset);
  return { file: path, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
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
  return `${listed(problems)}\n${counted(problems.length, "problem")} in the content.${outcome && ` ${outcome}`}`;
}

/** Problems for editors: sorted, one block each. */
export function listed(problems: Problem[]): string {
  return inOrder(problems)
    .map((p) => `${p.file}:${p.line}:${p.column}  ${p.rule}\n  ${p.message}\n  Fix: ${p.fix}\n`)
    .join("\n");
}

/** Sorted by file, line, column and rule. */
export function inOrder<P extends Place & { rule: string }>(list: P[]): P[] {
  return [...list].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en", { numeric: true }) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}
