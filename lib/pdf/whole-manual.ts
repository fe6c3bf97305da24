// Puts all chapters of a manual on one page for printing. The words come from the chapters' own pages.
import type { Page } from "playwright-core";
import { type Manual, sectionsOf } from "../domain/manual";
import { withLabel } from "../domain/number";
import { dayAt, dayInWords } from "../domain/version-date";
import { partAnchor, sectionAnchor } from "../site/anchors";
import { versionWords } from "../site/page-metadata";
import { versionsOfSheet } from "../site/print-stamp";
import { pageAddress } from "../site/urls";
import { titleLine } from "../wording/pdf";
import { addTitleSheet, chapterEntries } from "./title-sheet";

/** Makes anchors unique across chapters. */
const chapterAnchor = (number: string) => `chapter-${number}`;

/**
 * Turns a chapter's page into a page of the whole manual. `portal` is the address of the home page, without the slash at its end.
 */
export async function showWholeManual(page: Page, portal: string, manual: Manual, moment: Date): Promise<void> {
  const { title, publisher, chapters, timeZone } = manual;
  const isHistorical = chapters.some(({ status }) => status === "historical");
  const versions = versionsOfSheet(chapters.map(versionWords), isHistorical);
  const day = dayInWords(dayAt(moment, timeZone));
  const addresses = chapters.map(({ number }) => ({ anchor: chapterAnchor(number), address: portal + pageAddress(number) }));
  await page.evaluate(compose, { title, addresses });
  const entries = chapters.flatMap((chapter) => {
    const anchor = chapterAnchor(chapter.number);
    const words = withLabel(chapter.number, chapter.title);
    const anchors = {
      part: (position: number) => `${anchor}-${partAnchor(position)}`,
      section: (number: string) => `${anchor}-${sectionAnchor(number)}`,
    };
    return [{ anchor, words, isInner: false }, ...chapterEntries(chapter, anchors, true)];
  });
  await addTitleSheet(page, titleLine(publisher, versions, day, [chapters.length, chapters.flatMap(sectionsOf).length]), entries);
  await page.locator("html").evaluate((root, version) => root.setAttribute("data-version", version), versions);
  // Every sheet has the same head; with several chapters, it is the manual's name alone.
  if (chapters.length > 1) await page.locator("html").evaluate((root) => root.removeAttribute("data-head"));
}

// Runs in the page. Resolves when everything on the page has loaded.
async function compose({ title, addresses }: { title: string; addresses: { anchor: string; address: string }[] }): Promise<void> {
  const main = document.querySelector("main") as HTMLElement;
  const heading = document.createElement("h1");
  heading.textContent = title;
  const chapters: HTMLElement[] = [];
  for (const { anchor, address } of addresses) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const chapter = document.createElement("div");
    chapter.className = "begins-sheet";
    chapter.append(...[...(page.querySelector("main")?.children ?? [])].map((one) => document.importNode(one, true)));
    const named = [chapter.querySelector("h1"), ...chapter.querySelectorAll(".part > h2")];
    for (const [i, one] of named.entries()) if (one) one.id = i === 0 ? anchor : `${anchor}-${one.id}`;
    // The number of a section may be that of another in another chapter.
    for (const one of chapter.querySelectorAll(".section > .section-heading")) one.id = `${anchor}-${one.parentElement?.id}`;
    chapters.push(chapter);
  }
  main.replaceChildren(heading, ...chapters);
  // The name is below in large letters. A logo stays where it is.
  const header = document.querySelector(".manual-title");
  const logo = header?.querySelector("img");
  if (logo) header?.replaceChildren(logo);
  else header?.parentElement?.remove();
  document.title = title;
  for (const style of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    if (!style.sheet) await new Promise((resolve, reject) => Object.assign(style, { onload: resolve, onerror: reject }));
  for (const picture of document.images) await picture.decode();
}
