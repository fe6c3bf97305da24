// A piece of advice, as editors see it: where, what looks doubtful and what would be better.
import { counted } from "../../messages/counted";
import { shorten } from "../../util/shorten";
import { type Place, placeOf, type Spot, sortedByPlace } from "../problem";
import { type AdviceName, adviceRules } from "./advice-rules";

export type Advice = Place & {
  rule: AdviceName;
  message: string;
  better: string;
  /** Number of the section or chapter it is about; absent for the manual's own lists. */
  about?: string;
};

/** Adds a piece of advice about a section or chapter; `details` are the values the rule's wording speaks of. */
export type Advise = <R extends AdviceName>(
  rule: R,
  spot: Spot,
  about: string | undefined,
  ...details: Parameters<(typeof adviceRules)[R]>
) => void;

/** A kind of advice that advice.yml switches off, in some sections or everywhere, and how often it would have been given. */
export type SwitchedOff = { rule: AdviceName; in: string[]; why: string; count: number };

export type AdviceGiven = { advice: Advice[]; switchedOff: SwitchedOff[] };

/** A word or an address that is longer is cut in messages. */
const longest = 150;

function shortened(detail: string): string {
  return detail.length > longest ? shorten(detail) : detail;
}

/** Collects into `list`. */
export function adviseInto(list: Advice[]): Advise {
  return (rule, spot, about, ...details) => {
    // The compiler cannot join the rule's name to its own parameters once both are generic.
    const wording = adviceRules[rule] as (...details: (string | undefined)[]) => readonly [string, string];
    const [message, better] = wording(...(details as (string | undefined)[]).map((detail) => detail && shortened(detail)));
    list.push({ ...placeOf(spot), rule, message, better, about });
  };
}

/**
 * The report for editors: each piece with its place, how many there are, and what is switched off, with the reason; "" if
 * there is nothing to say. `isFit`: nothing else keeps the content from being published.
 */
export function adviceReport({ advice, switchedOff }: AdviceGiven, isFit = true): string {
  const told = sortedByPlace(advice).map((a) => `${a.file}:${a.line}:${a.column}  ${a.rule}\n  ${a.message}\n  Better: ${a.better}\n`);
  const count = advice.length > 0 ? [`${piecesOf(advice.length)}.${isFit ? " The content can be published as it is." : ""}`] : [];
  return [told.join("\n"), ...count, ...switchedOff.map(saySwitchedOff)].filter((line) => line !== "").join("\n");
}

/** "1 piece of advice", "3 pieces of advice". */
export function piecesOf(count: number): string {
  return `${counted(count, "piece")} of advice`;
}

/** What is switched off, where, how often it would have been given, and why: one line. */
export function saySwitchedOff({ rule, in: numbers, why, count }: SwitchedOff): string {
  const where = numbers.length > 0 ? ` in ${numbers.join(", ")}` : "";
  return `Switched off in advice.yml: ${rule}${where} (${counted(count, "piece")}): ${why}`;
}
