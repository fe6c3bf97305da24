// In one file, only a few problems of each rule are listed. The rest are counted, wherever problems are shown.
import { counted } from "./counted";

/** A problem that also counts for `more` problems of the same rule in the same file. */
export type Standing = { rule: string; more?: number };

/** The number of problems, including those that are only counted. */
export function countAll(problems: Standing[]): number {
  return problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}

/** "This file has 3 more problems of the rule raw-html."; "" if there are none. */
export function sayMore({ more, rule }: Standing): string {
  return more === undefined ? "" : `This file has ${counted(more, "more problem")} of the rule ${rule}.`;
}
