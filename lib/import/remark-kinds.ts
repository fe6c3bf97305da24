// The kinds of remarks on an import, in three groups: what to fix, what to look at, what was left out.
import { kindsLeftOut } from "./remarks-left-out";
import { kindsToFix } from "./remarks-to-fix";
import { kindsToLookAt } from "./remarks-to-look-at";

export type Group = "fix" | "look" | "left-out";

/** The groups in their order, with their names. */
export const groups: [Group, string][] = [
  ["fix", "Fix"],
  ["look", "Look at"],
  ["left-out", "Left out"],
];

/** Every kind, in the order of the report: one line of it each, what it is and what to do. */
export const remarkKinds = { ...kindsToFix, ...kindsToLookAt, ...kindsLeftOut };

export type RemarkKind = keyof typeof remarkKinds;

/** The group of a kind. */
export function groupOf(kind: RemarkKind): Group {
  if (kind in kindsToFix) return "fix";
  return kind in kindsToLookAt ? "look" : "left-out";
}
