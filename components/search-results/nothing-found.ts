// Where nothing is found: what may have been meant, the contents, the partners' numbers. Never blame.

import { sayUnquoted, shorten } from "@/lib/search/say";
import type { SearchAnswer } from "@/lib/search/search-answer";
import { searchFor } from "@/lib/site/search-query";
import { pageAddress } from "@/lib/site/urls";
import { element } from "../browser/make-element";

/** The words and links to show for an answer without results; `contents` says or links where the contents are. */
export function nothingFound(typed: string, answer: SearchAnswer, contents: string | Node): (string | Node)[] {
  const shown = `“${shorten(typed)}”`;
  if (answer.nearest) {
    const link = element("a", { href: pageAddress(answer.nearest) }, answer.nearest);
    return [`There is no section with the number in ${shown}. Did you mean `, link, "?"];
  }
  if (answer.unquoted) {
    return [`${sayUnquoted(shown, answer)} `, searchLink(answer.unquoted, "Search for them without quotation marks"), "."];
  }
  const offers = answer.offered.flatMap(({ typed: word, read }) => [
    ` For “${word}”, did you mean `,
    ...read.flatMap((one, i) => [i > 0 ? " or " : "", searchLink(one, one)]),
    "?",
  ]);
  const known = answer.known ? [" There are sections for ", searchLink(answer.known, `“${shorten(answer.known)}”`), " alone."] : [];
  const numbers = document.getElementById("partners");
  const call = numbers
    ? [" Or call a partner: the ", element("a", { href: "#partners" }, "telephone numbers"), " are at the foot of the page."]
    : [];
  return [`No section matches ${shown}.`, ...offers, ...known, " Check the spelling, or browse the ", contents, ".", ...call];
}

function searchLink(query: string, words: string): HTMLElement {
  return element("a", { href: searchFor({ q: query }) }, words);
}
