// Where nothing is found: what may have been meant, the contents, the partners' numbers. Never blame.

import type { SearchAnswer } from "@/lib/search/search-answer";
import { searchFor } from "@/lib/site/search-query";
import { homeAddress, pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/nothing-found";
import { linked } from "../browser/linked";
import { canCall } from "./can-call";

/** The words and links to show for an answer without results; `isAbove` says that the contents are below on the page. */
export function nothingFound(typed: string, answer: SearchAnswer, isAbove: boolean): (string | Node)[] {
  const search = (query: string) => searchFor({ q: query });
  if (answer.nearest && answer.missing)
    return [`${words.noSection(answer.missing)} `, ...linked(words.didYouMean(answer.nearest), [pageAddress(answer.nearest)])];
  if (answer.uncited) {
    const near = answer.nearest ? linked(words.didYouMean(answer.nearest), [pageAddress(answer.nearest)]) : [];
    const known = answer.known ? linked(words.known(answer.known), [search(answer.known)]) : [];
    return [words.notCited(answer.uncited), " ", ...near, " ", ...known];
  }
  if (answer.unquoted) return [`${words.notInOrder(typed, answer.isLeast)} `, ...linked(words.withoutQuotes, [search(answer.unquoted)])];
  const sentences: (string | Node)[][] = [
    [words.noResults(typed)],
    ...answer.offered.map(({ typed: word, read }) => linked(words.offer(word, read), read.map(search))),
    answer.known ? linked(words.known(answer.known), [search(answer.known)]) : [],
    isAbove ? [words.browseBelow] : linked(words.browse, [homeAddress]),
    document.getElementById("partners") ? linked(words.reachPartner(canCall()), ["#partners"]) : [],
  ];
  return sentences.filter((one) => one.length > 0).flatMap((one, i) => (i > 0 ? [" ", ...one] : one));
}
