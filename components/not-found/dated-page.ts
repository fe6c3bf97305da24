// A day's own address (/8.45/as-at/2016-05-01/, /8.45.7/versions/2016-05-01/) names what was in force on that day, though
// pages are made for the days of changes alone.

import { dayInWords, isDay } from "@/lib/domain/version-date";
import { versionOfAnchor } from "@/lib/site/anchors";
import { asAtAddress, pageAddress, versionAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/not-found";

/** Words and the address they lead to. */
export type Lead = { words: string; address: string };

/**
 * Where an address with a day leads, or undefined if it is no such address or the manual has nothing of its number.
 * `today` is an ISO day; `fetchPage` gives the page at an address, or undefined if there is none.
 */
export async function leadOfDay(
  path: string,
  today: string,
  fetchPage: (address: string) => Promise<ParentNode | undefined>,
): Promise<Lead | undefined> {
  const [, number = "", kind, day = ""] = /^\/(.+?)\/(as-at|versions)\/([^/]+)\/?$/.exec(path) ?? [];
  if (!/^[\p{L}\d./-]+$/u.test(number) || !isDay(day)) return undefined;
  const history = await fetchPage(versionsAddress(number));
  if (!history) return undefined;
  const days = kind === "as-at" ? periods(history) : versions(history);
  if (days.length === 0) return undefined;
  if (day > today) return { words: words.today(number), address: pageAddress(number) };
  const from = days.findLast((one) => one <= day);
  const address = kind === "as-at" ? asAtAddress : versionAddress;
  if (!from) return { words: words.firstKept(number, dayInWords(days[0])), address: address(number, days[0]) };
  return { words: words.onDay(number, dayInWords(day)), address: address(number, from) };
}

function periods(history: ParentNode): string[] {
  return (history.querySelector<HTMLElement>("as-at-day")?.dataset.days ?? "").split(" ").filter(isDay).sort();
}

function versions(history: ParentNode): string[] {
  return [...history.querySelectorAll(".version-of[id]")].map(({ id }) => versionOfAnchor(id)).sort();
}
