// Words of links that tell the reader nothing, or that will be wrong after a renumbering.
import { findCitations } from "../../markdown/link-numbers";
import type { Advise } from "./advice";
import type { AdvisedText, Sources } from "./advised-content";

// Said by themselves, these name nothing. After GOV.UK's and W3C's lists of what not to write.
const empty = new Set(
  [
    ["click", "click here", "click on this link", "click this link", "follow this link", "follow the link"],
    [
      "here",
      "see here",
      "go here",
      "this",
      "this link",
      "the link",
      "link",
      "see link",
      "this page",
      "this website",
      "website",
      "web site",
    ],
    ["more", "read more", "see more", "find out more", "learn more", "more information", "further information", "details", "more details"],
    ["download", "download here", "document", "this document", "continue"],
  ].flat(),
);
// A “www.” in running text is no link in the page.
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;
const dotted = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?(?![\w.]*\d)/;

/** Looks at the words of every link. */
export function adviseOnLinkWords(sections: AdvisedText[], { folders }: Sources, advise: Advise): void {
  const held = new Set(folders.map(({ number }) => number));
  for (const { about, file, links } of sections) {
    for (const { words, url, offset } of links) {
      const said = words.replace(/\s+/g, " ").trim();
      const plain = said
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, "")
        .trim();
      const spot = { ...file, offset };
      if (plain === "" || empty.has(plain) || (bareAddress.test(said) && /^https:/i.test(url)))
        advise("empty-link-words", spot, about, said);
      const stale = numberThatGoesStale(said, url, held);
      if (stale) advise("chapter-number-in-words", spot, about, said, stale);
    }
  }
}

// npm run renumber rewrites the numbers of this manual's own chapters where the words cite them; no other.
function numberThatGoesStale(words: string, url: string, held: Set<string>): string | undefined {
  if (/^section:/i.test(url)) return undefined;
  const [number] = /^chapter:/i.test(url)
    ? (dotted.exec(words) ?? [])
    : (/chapters?\s+(\d{1,3}(?:\.\d{1,3})*[a-z]?)\b/i.exec(words)?.slice(1) ?? []);
  if (number === undefined) return undefined;
  return held.has(number) && findCitations(words).some((cited) => cited.number === number) ? undefined : number;
}
