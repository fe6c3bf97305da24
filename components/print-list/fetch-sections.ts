// The sections of a print list, taken from the portal's own pages, so the words are exactly the same.
import { pageAddress } from "@/lib/site/urls";
import { fetchPage } from "../browser/fetch-page";

/** Sections that follow one another in a print list and are in one chapter. */
export type Group = {
  /** Number and title of the chapter: "8.45 Online Safety". */
  chapter: string;
  /** Which version of the chapter it is, as it is printed on every sheet. */
  version: string;
  citation: string;
  /** What the chapter says of its version, where it says something. */
  notice?: Element;
  articles: HTMLElement[];
};

/** From how many sections on a chapter's page is fetched rather than each section's. */
const manySections = 4;

// By the number of a section the page that it was taken from: what is on the device is put in another order without a connection.
const held = new Map<string, Document>();

/** Fetches the sections that it has not fetched before. Rejects where a page cannot be had. `chapterOf` gives the chapter's number for a section's. */
export async function fetchSections(numbers: string[], chapterOf: (number: string) => string): Promise<Group[]> {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(chapterOf(number), (counts.get(chapterOf(number)) ?? 0) + 1);
  const pages = new Map<string, Promise<Document>>();
  const pageOf = async (number: string) => {
    const before = held.get(number);
    if (before) return before;
    const chapter = chapterOf(number);
    const address = pageAddress((counts.get(chapter) ?? 0) >= manySections ? chapter : number);
    const page = pages.get(address) ?? fetchPage(address);
    pages.set(address, page);
    return page;
  };
  const groups: (Group & { number: string })[] = [];
  for (const [number, page] of await Promise.all(numbers.map(async (one) => [one, await pageOf(one)] as const))) {
    const article = page.querySelector<HTMLElement>(`.section[id="${number}"]`);
    if (!article) throw new Error(`The page of ${number} does not hold it.`);
    held.set(number, page);
    const last = groups.at(-1);
    if (last?.number === chapterOf(number)) last.articles.push(copyOf(article));
    else groups.push({ number: chapterOf(number), ...chapterOn(page), articles: [copyOf(article)] });
  }
  return groups;
}

function chapterOn(page: Document): Omit<Group, "articles"> {
  const main = page.querySelector("main");
  const chapter = page.querySelector(".breadcrumb li:nth-child(2) a") ?? page.querySelector("h1");
  const notice = page.querySelector("main > [aria-label='Historical version']");
  return {
    chapter: (chapter?.textContent ?? "").replace(/\s+/g, " ").trim(),
    version: main?.dataset.version ?? "",
    citation: main?.dataset.citation ?? "",
    ...(notice && { notice: document.importNode(notice, true) }),
  };
}

// On a section's own page its number is the page's heading; here it is one of several.
function copyOf(article: HTMLElement): HTMLElement {
  const copy = document.importNode(article, true);
  const heading = copy.querySelector("h1");
  if (heading) {
    const lower = document.createElement("h3");
    lower.className = heading.className;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return copy;
}
