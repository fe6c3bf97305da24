// The sections of a print list, taken from their chapters' own pages, so the words are exactly the same.
import { sectionAnchor } from "@/lib/site/anchors";
import { pageAddress } from "@/lib/site/urls";
import { fetchPage } from "../browser/fetch-page";
import { giveOwnAnchors } from "./own-anchors";

/** A section, and the title of the part of its chapter that it is in. */
export type Listed = { article: HTMLElement; part: string };

/** Sections that follow one another in a print list and are in one chapter. */
export type Group = {
  /** Number and title of the chapter: "8.45 Online Safety". */
  chapter: string;
  /** Which version of the chapter it is, as it is printed on every sheet. */
  version: string;
  citation: string;
  /** What the chapter says of its version, if it says something. */
  notice?: Element;
  sections: Listed[];
};

// By the number of a chapter its page: what is here is put in another order without a connection.
const fetched = new Map<string, Document>();

/** Fetches the chapters that it has not fetched before. Rejects if a page cannot be fetched. `chapterOf` gives the chapter's number for a section's. */
export async function fetchSections(numbers: string[], chapterOf: (number: string) => string): Promise<Group[]> {
  const chapters = [...new Set(numbers.map(chapterOf))].filter((chapter) => !fetched.has(chapter));
  await Promise.all(chapters.map(async (chapter) => fetched.set(chapter, await fetchPage(pageAddress(chapter)))));
  const groups: (Group & { number: string })[] = [];
  for (const number of numbers) {
    const chapter = chapterOf(number);
    const page = fetched.get(chapter);
    const article = page?.querySelector<HTMLElement>(`.section[id="${sectionAnchor(number)}"]`);
    if (!page || !article) throw new Error(`The page of ${chapter} does not contain ${number}.`);
    const part = inOneLine(article.closest(".part")?.querySelector(":scope > h2"));
    const listed = { article: document.importNode(article, true), part };
    giveOwnAnchors(listed.article);
    const last = groups.at(-1);
    if (last?.number === chapter) last.sections.push(listed);
    else groups.push({ number: chapter, ...chapterOn(page), sections: [listed] });
  }
  return groups;
}

function chapterOn(page: Document): Omit<Group, "sections"> {
  const main = page.querySelector("main");
  const notice = page.querySelector("main .version-notice");
  return {
    chapter: inOneLine(page.querySelector("h1")),
    version: main?.dataset.version ?? "",
    citation: main?.dataset.citation ?? "",
    ...(notice && { notice: document.importNode(notice, true) }),
  };
}

function inOneLine(heading: Element | null | undefined): string {
  return (heading?.textContent ?? "").replace(/\s+/g, " ").trim();
}
