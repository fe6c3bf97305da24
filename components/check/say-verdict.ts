// The verdict on a printed copy: a label, a sentence and the next step.

import { dayInWords } from "@/lib/domain/version-date";
import type { Verdict } from "@/lib/site/check-copy";
import { changesAddress, pageAddress } from "@/lib/site/urls";
import { shorten } from "@/lib/util/shorten";
import { element } from "../browser/make-element";

/** The verdict as an item of a list. */
export function sayVerdict(typed: string, verdict: Verdict): HTMLElement {
  return item(typed, verdict.kind, ...words(verdict));
}

/** Where the portal could not be asked. */
export function cannotTell(typed: string): HTMLElement {
  return item(typed, "untold", "Cannot be told now", "The portal could not be asked. Check the connection, then choose Check again.");
}

function words(verdict: Verdict): [word: string, ...(string | Node)[]] {
  switch (verdict.kind) {
    case "current":
      return ["Current", ...published(verdict), ` These are the words published now, version of ${dayInWords(verdict.version)}.`];
    case "historical":
      return [
        "Historical version",
        ...published(verdict),
        ` The words are those held here, version of ${dayInWords(verdict.version)}, but the whole chapter has been replaced by its publisher: do not take it for today’s procedure.`,
      ];
    case "changed":
      return [
        `Changed on ${dayInWords(verdict.until)}`,
        ...published(verdict),
        ` Your copy is the version of ${dayInWords(verdict.version)}. `,
        element("a", { href: changesAddress(verdict.number, verdict.version) }, "See what has changed"),
        ".",
      ];
    case "withdrawn":
      return [
        `Withdrawn on ${dayInWords(verdict.on)}`,
        "The text that was ",
        element("a", { href: pageAddress(verdict.number) }, verdict.number),
        " is no longer part of the manual.",
      ];
    case "misfit":
      return [
        "Does not fit",
        "This fingerprint is that of ",
        element("a", { href: pageAddress(verdict.number) }, verdict.number),
        ", not of the section named beside it. Compare both with the paper once more.",
      ];
    case "paragraph":
      return [
        "A paragraph",
        "Whole sections are checked here. Open this address instead: the page says whether the words of the paragraph have changed.",
      ];
    case "mistyped":
      return ["Mistyped", "One of its signs cannot be right: the last one checks the others. Compare it with the paper once more."];
    case "unreadable":
      return ["No fingerprint", "There is no fingerprint here: it has eight signs, such as the ones printed under each section."];
    case "foreign":
      return [
        "Not of this manual",
        "No text held here has this fingerprint. It may be of another manual, or older than the versions kept here.",
      ];
  }
}

function published({ number, renumberedFrom }: { number: string; renumberedFrom?: string }): (string | Node)[] {
  const link = element("a", { href: pageAddress(number) }, number);
  return renumberedFrom ? [`What was ${renumberedFrom} is now `, link, "."] : [link, "."];
}

function item(typed: string, kind: string, word: string, ...told: (string | Node)[]): HTMLElement {
  return element(
    "li",
    { class: kind },
    element("strong", {}, word),
    element("span", { class: "typed" }, shorten(typed)),
    element("p", {}, ...told),
  );
}
