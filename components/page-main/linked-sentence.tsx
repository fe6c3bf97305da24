// A sentence of lib/wording with its links, for pages.
import { createElement, Fragment, type ReactNode } from "react";
import { splitLinks } from "@/lib/wording/split-links";

/** What the words in brackets become: a link to this address, or what the function makes of them. */
type Link = string | ((words: string) => ReactNode);

/** `links` are those of the words in brackets, in order. */
export function LinkedSentence({ sentence, links }: { sentence: string; links: Link[] }) {
  const pieces = splitLinks(sentence).map((words, i) => {
    const link = links[(i - 1) / 2];
    if (i % 2 === 0 || link === undefined) return words;
    return typeof link === "string" ? createElement("a", { href: link }, words) : link(words);
  });
  return createElement(Fragment, {}, ...pieces);
}
