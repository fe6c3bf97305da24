// All chapters of a manual on one page, to be printed: the words are those of the chapters' own pages.
import type { Page } from "playwright-core";
import { type Manual, sectionsOf } from "../domain/manual";
import { versionWords } from "../site/page-metadata";
import { versionsOfSheet } from "../site/print-stamp";
import { pageAddress } from "../site/urls";
import { titleLine } from "../wording/pdf";

/** Makes a chapter's page into that of the whole manual. `portal` is the address of the home, without the slash at its end. */
export async function showWholeManual(page: Page, portal: string, manual: Manual, now = new Date()): Promise<void> {
  const { title, publisher, chapters, timeZone } = manual;
  const isHistorical = chapters.some(({ status }) => status === "historical");
  const versions = versionsOfSheet(chapters.map(versionWords), isHistorical);
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(now);
  const line = titleLine(publisher, versions, day, chapters.length, chapters.flatMap(sectionsOf).length);
  await page.evaluate(compose, { title, line, addresses: chapters.map(({ number }) => portal + pageAddress(number)) });
  await page.locator("html").evaluate((root, version) => root.setAttribute("data-version", version), versions);
  // One head is on every sheet: that of several chapters is the manual's name alone.
  if (chapters.length > 1) await page.locator("html").evaluate((root) => root.removeAttribute("data-head"));
}

// Runs in the page. Resolves when all that the page shows is there.
async function compose({ title, line, addresses }: { title: string; line: string; addresses: string[] }): Promise<void> {
  const pages: Document[] = [];
  for (const address of addresses) pages.push(new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html"));
  const main = document.querySelector("main") as HTMLElement;
  const heading = document.createElement("h1");
  heading.textContent = title;
  const standing = document.createElement("p");
  standing.className = "standing";
  standing.textContent = line;
  const chapters = pages.flatMap((page) => [...(page.querySelector("main")?.children ?? [])]);
  main.replaceChildren(heading, standing, ...chapters.map((one) => document.importNode(one, true)));
  for (const chapter of [...main.querySelectorAll("h1")].slice(2)) chapter.style.breakBefore = "page";
  // The name is below in large letters; a logo stays where it is.
  const header = document.querySelector(".manual-title");
  const logo = header?.querySelector("img");
  if (logo) header?.replaceChildren(logo);
  else header?.parentElement?.remove();
  document.title = title;
  for (const style of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    if (!style.sheet) await new Promise((resolve, reject) => Object.assign(style, { onload: resolve, onerror: reject }));
  for (const picture of document.images) await picture.decode();
}
