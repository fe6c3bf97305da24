// Only so many problems of one rule in one file are listed; the rest are counted, wherever they are shown.
import { counted } from "./counted";

/** A problem that may stand for `more` further ones of its rule in its file. */
export type Standing = { rule: string; more?: number };

/** How many problems there are, those that are only counted included. */
export function countAll(problems: Standing[]): number {
  return problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}

/** "This file has 3 more problems of the rule raw-html."; "" if there are none. */
export function sayMore({ more, rule }: Standing): string {
  return more === undefined ? "" : `This file has ${counted(more, "more problem")} of the rule ${rule}.`;
}
