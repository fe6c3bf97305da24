// The verdict on a printed copy: a label, a sentence and the next step.

import { dayInWords } from "@/lib/domain/version-date";
import type { Verdict } from "@/lib/site/check-copy";
import { changesAddress, pageAddress } from "@/lib/site/urls";
import { shorten } from "@/lib/util/shorten";
import * as words from "@/lib/wording/check";
import { linked } from "../browser/linked";
import { element } from "../browser/make-element";

/** The verdict as an item of a list. */
export function sayVerdict(typed: string, verdict: Verdict): HTMLElement {
  const addresses = "number" in verdict ? [pageAddress(verdict.number)] : [];
  if (verdict.kind === "changed") addresses.push(changesAddress(verdict.number, verdict.version));
  return item(typed, verdict.kind, wordsOf(verdict), addresses);
}

/** For a code that could not be looked up. */
export function cannotTell(typed: string): HTMLElement {
  return item(typed, "untold", words.notChecked, []);
}

function wordsOf(verdict: Verdict): words.Said {
  switch (verdict.kind) {
    case "current":
      return words.current(verdict, dayInWords(verdict.version));
    case "historical":
      return words.outOfDate(verdict, dayInWords(verdict.version));
    case "changed":
      return words.changed(verdict, dayInWords(verdict.until), dayInWords(verdict.version));
    case "withdrawn":
      return words.withdrawn(verdict.number, dayInWords(verdict.on));
    case "misfit":
      return words.misfit(verdict.number);
    case "paragraph":
      return words.paragraph;
    case "mistyped":
      return words.mistyped;
    case "unreadable":
      return words.unreadable;
    case "foreign":
      return words.foreign;
  }
}

function item(typed: string, kind: string, [label, sentence]: words.Said, addresses: string[]): HTMLElement {
  return element(
    "li",
    { class: kind },
    element("strong", {}, label),
    element("span", { class: "typed" }, shorten(typed)),
    element("p", {}, ...linked(sentence, addresses)),
  );
}
