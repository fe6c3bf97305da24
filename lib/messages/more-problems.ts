// Problems of one rule in one file are listed up to a number; how many more there are is said wherever they are shown.
import { counted } from "./counted";

/** A problem that may stand for `more` further ones of its rule in its file. */
export type Standing = { rule: string; more?: number };

/** How many problems there are, those that are only counted included. */
export function countAll(problems: Standing[]): number {
  return problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}

/** "This file has 3 more problems of the rule raw-html."; "" where there are none. */
export function sayMore({ more, rule }: Standing): string {
  return more === undefined ? "" : `This file has ${counted(more, "more problem")} of the rule ${rule}.`;
}
