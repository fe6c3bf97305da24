// What a document says of its own day: "Last updated: 12 January 2026". It is offered to the editor, never taken.
import { isDay } from "../domain/version-date";
import type { Source } from "./source";

/** `words` as in the document; `day` is the first of the month where they name no day. */
export type Dated = { words: string; day: string };

const months = "January February March April May June July August September October November December".split(" ");
const monthName = `(?:${months.join("|")}|${months.map((month) => month.slice(0, 3)).join("|")})\\.?`;
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName},? \\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${monthName},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const said =
  "(?:(?:date )?(?:page |was |this page was )?last (?:updated|reviewed|modified|amended|revised)|updated|revised|(?:date|day) of (?:issue|approval|publication|this version|(?:last )?(?:update|review))|(?:issue|approval|publication|effective|version|revision) date|effective (?:from|date)|(?:approved|adopted|published|issued|ratified)(?: by [\\w ]{1,40})?)";
const shape = new RegExp(`\\b${said}(?: on| in| date)?\\s*[:–—-]?\\s*(?:on )?(${date})(?!\\d)`, "gi");

/** The days that the document gives to itself, each once, in their order. */
export function datedWords({ words, margins, remarks }: Source): Dated[] {
  const text = [words.join(" "), ...margins, ...remarks.flatMap((remark) => remark.words ?? [])].join(" ¶ ");
  const found = [...text.matchAll(shape)].flatMap(([whole, written]): Dated[] => {
    const day = dayOf(written);
    return day ? [{ words: whole, day }] : [];
  });
  return found.filter(({ day }, i) => found.findIndex((one) => one.day === day) === i);
}

function dayOf(written: string): string | undefined {
  const month = months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, "i").test(written)) + 1;
  const year = /\d{4}/.exec(written)?.[0] ?? "";
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const [first, second] = numbers;
  const iso = (ofMonth: number, ofDay: number) => `${year}-${String(ofMonth).padStart(2, "0")}-${String(ofDay).padStart(2, "0")}`;
  if (/^\d{4}-/.test(written)) return isDay(written) ? written : undefined;
  // As written in Britain: the day first.
  const day = month > 0 ? iso(month, numbers.length > 1 ? first : 1) : iso(second, first);
  return isDay(day) ? day : undefined;
}
