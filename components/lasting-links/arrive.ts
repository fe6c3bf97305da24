// A reader follows a copied link: the text is found by its permanent ID, wherever it is now.
import { citedNumber } from "@/lib/domain/citation";
import { inOwnChapter, slugOf } from "@/lib/domain/number";
import { dayInWords } from "@/lib/domain/version-date";
import { type CopiedFragment, copiedFragment, readCopiedFragment } from "@/lib/site/permalink";
import type { PermalinkRecord } from "@/lib/site/permalink-record";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { changesAddress, idsAddress, pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/arrival";
import { calledIn, numberOf, paragraphOf } from "../browser/number-of";
import { nameOfItem } from "../share/name-of-item";
import { permanentFragment } from "../share/share-texts";
import { markFound } from "./mark-found";

/** Marks and focuses what the link was made for; takes the reader on where it has moved, and says what has changed. */
export async function arrive(hash: string): Promise<void> {
  if (hash.startsWith("#~")) return markFound(hash);
  if (hash.endsWith(")")) return arriveAtItem(hash);
  const fragment = readCopiedFragment(hash);
  if (!fragment) return unfold();
  for (const old of document.querySelectorAll(".arrival")) old.remove();
  for (const old of document.querySelectorAll(".arrived")) old.classList.remove("arrived");
  const article = document.querySelector<HTMLElement>(`.section[data-id="${fragment.id}"]`);
  if (!article) return goOn(fragment);
  const found = fragment.paragraph || fragment.item ? findParagraph(article, fragment) : article;
  const same = found !== undefined && linkedFingerprint(found.dataset.fingerprint) === fragment.fingerprint;
  const sentences = [moved(article, fragment), ...(same ? [movedInside(found, fragment)] : await changed(article, fragment))].filter(
    Boolean,
  );
  const target = same ? found : article;
  // Beside what it speaks of, and before that is scrolled to: so that it is seen.
  if (sentences.length > 0) await notice(sentences, (said) => putBeside(target, said));
  target.classList.add("arrived");
  focus(target);
  target.scrollIntoView({ block: target === article ? "start" : "center" });
}

// The address bar then has the form that outlasts a renumbering. A section may not have the item any more.
async function arriveAtItem(hash: string): Promise<void> {
  const [, number = "", item = ""] = /^#(.+?)(\(.*\))$/.exec(hash) ?? [];
  const marked = document.getElementById(number + item)?.closest("li");
  const section = (marked ?? document.getElementById(number))?.closest<HTMLElement>(".section[data-id]:not(print-list *)");
  if (!section) return;
  if (marked?.dataset.fingerprint) history.replaceState({ arrived: true }, "", permanentFragment(marked, section));
  for (const old of document.querySelectorAll(".arrived")) old.classList.remove("arrived");
  (marked ?? section).classList.add("arrived");
  if (marked) return focus(marked);
  await notice([words.noSuchItem(calledIn(section), item)], (said) => putBeside(section, said));
  section.scrollIntoView();
}

function unfold(): void {
  const target = document.querySelector(":target");
  const folded = target?.closest("details");
  if (!folded) return;
  folded.open = true;
  target?.scrollIntoView();
}

function focus(target: HTMLElement | null): void {
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** To the page where the id lives now; for an id that no text has the reader is told. */
async function goOn(fragment: CopiedFragment): Promise<void> {
  let number: string | undefined;
  try {
    number = (await living(fragment.id))?.number;
  } catch {
    return notice([words.couldNotLookUp], putFirst);
  }
  if (number === undefined) return notice([words.unknownLink], putFirst);
  const here = location.pathname.split("/").filter(Boolean).at(-1) ?? "";
  // The number it had last, which nothing has now: the page says when and why it was withdrawn.
  if (location.pathname === pageAddress(number)) return focus(document.querySelector("h1"));
  // A chapter's page, or one below that of a section, was asked for no section.
  const isOfSection = location.pathname.split("/").length === pageAddress(number).split("/").length;
  const askedFor = isOfSection && /\d/.test(here) && here !== slugOf(inOwnChapter(number)) ? here : undefined;
  location.replace(pageAddress(number) + copiedFragment({ ...fragment, askedFor }));
}

async function living(id: string): Promise<PermalinkRecord | undefined> {
  const response = await fetch(idsAddress(id));
  const ids: Record<string, PermalinkRecord> = response.ok ? await response.json() : {};
  return Object.hasOwn(ids, id) ? ids[id] : undefined;
}

// First the same words in the same place, then anywhere in the section.
function findParagraph(article: HTMLElement, { paragraph, item, fingerprint }: CopiedFragment): HTMLElement | undefined {
  const same = [...article.querySelectorAll<HTMLElement>(`.words [data-fingerprint="${fingerprint}"]`)];
  return same.find((one) => (item ? nameOfItem(one) === item : one.id === `${article.id}-${paragraph}`)) ?? same[0];
}

function moved(article: HTMLElement, { askedFor }: CopiedFragment): string {
  if (!askedFor || askedFor === article.id) return "";
  return words.numberChanged(askedFor, calledIn(article));
}

function movedInside(found: HTMLElement, { paragraph, item }: CopiedFragment): string {
  const now = paragraphOf(found);
  if (item && item !== nameOfItem(found)) return words.itemMoved(item, nameOfItem(found) || words.paragraph(now));
  if (!paragraph || now === String(paragraph)) return "";
  return words.paragraphMoved(paragraph, now);
}

async function changed(article: HTMLElement, { id, paragraph, item, fingerprint }: CopiedFragment): Promise<(string | Node)[]> {
  const what = citedNumber(calledIn(article) + (item ?? ""), paragraph);
  const reading = words.reading(article.dataset.version ?? "");
  // Offline the change cannot be looked up; that there is one is known all the same.
  const { versions = {} } = (await living(id).catch(() => undefined)) ?? {};
  if (!Object.hasOwn(versions, fingerprint)) {
    return [`${words.changed(what)} ${reading}`, words.notRecorded];
  }
  const version = versions[fingerprint];
  const link = document.createElement("a");
  link.href = changesAddress(numberOf(article), version);
  link.textContent = words.seeChanges;
  return [`${words.changedSince(what, dayInWords(version))} ${reading}`, link];
}

function putFirst(said: HTMLElement): void {
  document.querySelector("#main > *")?.before(said);
}

// A list can only contain its items: a message about one goes inside it, or before a list of terms.
function putBeside(target: HTMLElement, said: HTMLElement): void {
  if (target.matches("li")) target.prepend(said);
  else (target.querySelector(":scope > .words") ?? target.closest("dl") ?? target).before(said);
}

function notice(sentences: (string | Node)[], put: (said: HTMLElement) => void): Promise<void> {
  const said = document.createElement("p");
  said.className = "version-notice arrival";
  said.setAttribute("role", "status");
  put(said);
  // Set after the element is there: a live region speaks of changes only.
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      said.append(...sentences.flatMap((one, i) => (i > 0 ? [" ", one] : [one])));
      resolve();
    });
  });
}
