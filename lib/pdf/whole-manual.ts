// All chapters of a manual on one page, to be printed: the words are those of the chapters' own pages.
import type { Page } from "playwright-core";
import { type Manual, sectionsOf } from "../domain/manual";
import { counted } from "../messages/counted";
import { versionsOfSheet } from "../site/print-stamp";
import { pageAddress } from "../site/urls";

/** Makes a chapter's page into that of the whole manual. `portal` is the address of the home, without the slash at its end. */
export async function showWholeManual(page: Page, portal: string, manual: Manual): Promise<void> {
  const sections = manual.chapters.flatMap(sectionsOf).length;
  const subtitle = `All of this manual that is kept here: ${counted(manual.chapters.length, "chapter")}, ${counted(sections, "section")}.`;
  const addresses = manual.chapters.map(({ number }) => portal + pageAddress(number));
  const versions = await page.evaluate(compose, { title: manual.title, subtitle, addresses });
  const isHistorical = manual.chapters.some(({ status }) => status === "historical");
  await page
    .locator("html")
    .evaluate((root, version) => root.setAttribute("data-version", version), versionsOfSheet(versions, isHistorical));
}

// Runs in the page. Resolves with what each chapter says of its version, when all that the page shows is there.
async function compose({ title, subtitle, addresses }: { title: string; subtitle: string; addresses: string[] }): Promise<string[]> {
  const pages: Document[] = [];
  for (const address of addresses) pages.push(new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html"));
  const main = document.querySelector("main") as HTMLElement;
  const heading = document.createElement("h1");
  heading.textContent = title;
  const standing = document.createElement("p");
  standing.className = "standing";
  standing.textContent = subtitle;
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
  return pages.map((page) => page.querySelector<HTMLElement>("main")?.dataset.version ?? "");
}
