// What is copied of a section or paragraph, as text and as HTML: on a slide or in a letter the link is a link.

import { citedNumber, fillCitation } from "@/lib/domain/citation";
import { dayInWords } from "@/lib/domain/version-date";
import { copiedFragment, isLinkedByName } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import { element } from "../browser/make-element";
import { calledIn, numberOf, paragraphOf } from "../browser/number-of";
import { todayHere } from "../browser/today-here";
import { wholeAddress } from "../browser/whole-address";
import { copiedWords } from "./copied-words";
import { nameOfItem } from "./name-of-item";

export type ShareText = { text: string; html: string };

/** The fragment that leads to `target`, the section itself or one of its paragraphs, wherever it moves. */
export function permanentFragment(target: HTMLElement, section: HTMLElement): string {
  const item = target === section ? "" : nameOfItem(target);
  const place = isLinkedByName(item) ? { item } : target === section ? {} : { paragraph: Number(paragraphOf(target)) };
  return copiedFragment({ id: section.dataset.id ?? "", ...place, fingerprint: linkedFingerprint(target.dataset.fingerprint) });
}

/** "8.45.6", for a paragraph "8.45.6, paragraph 2", for an item "8.45.6(a)". */
function nameOf(target: HTMLElement, section: HTMLElement): string {
  const item = target === section ? "" : nameOfItem(target);
  return citedNumber(calledIn(section) + item, target === section || item ? "" : paragraphOf(target));
}

/** The permanent link to a section or one of its paragraphs. */
export function linkTo(target: HTMLElement, section: HTMLElement): ShareText {
  const text = wholeAddress(pageAddress(numberOf(section)) + permanentFragment(target, section));
  return { text, html: element("a", { href: text }, nameOf(target, section)).outerHTML };
}

/** The citation in the manual's form, with the day of reading. */
export function citationOf(target: HTMLElement, section: HTMLElement): ShareText {
  const { text: address } = linkTo(target, section);
  const form = section.closest<HTMLElement>("[data-citation]")?.dataset.citation ?? "{number}, {address}";
  const parts = { number: nameOf(target, section), version: section.dataset.version ?? "", address, accessed: dayOfReading() };
  const text = fillCitation(form, parts);
  const [before, ...after] = text.split(address);
  const linked = element("p", {}, before, ...after.flatMap((words) => [element("a", { href: address }, address), words]));
  return { text, html: linked.outerHTML };
}

/** The words in quotation marks, and their citation. */
export function quotationOf(target: HTMLElement, section: HTMLElement): ShareText {
  const words = copiedWords(target);
  const citation = citationOf(target, section);
  const lines = words.split("\n").map((line) => element("p", {}, line));
  lines[0]?.prepend("“");
  lines.at(-1)?.append("”");
  return { text: `“${words}”\n\n${citation.text}`, html: element("blockquote", {}, ...lines).outerHTML + citation.html };
}

// A page of the offline copy was called up on the day of the copy, whenever it is read.
function dayOfReading(): string {
  return document.querySelector("print-stamp")?.getAttribute("stored") ?? dayInWords(todayHere());
}
