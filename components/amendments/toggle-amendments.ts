// “Show amendments” without leaving the page: the words with what was inserted and deleted take the place of the words.
import { versionsStyle } from "@/lib/site/assets";
import * as words from "@/lib/wording/amendments";
import { fetchStyle } from "../browser/add-style";
import { fetchPage } from "../browser/fetch-page";

// What takes each change back, while they are shown.
let hide: (() => void)[] = [];

/** Shows the amendments, or hides them again, and says beside `link` what was done; also if they cannot be fetched. */
export async function toggleAmendments(link: HTMLElement): Promise<void> {
  const said = link.parentElement?.querySelector("[role=status]");
  let told = words.hidden;
  if (hide.length > 0) {
    for (const one of hide) one();
    hide = [];
  } else {
    try {
      hide = await showAmendments((link as HTMLAnchorElement).href);
      told = words.shownAndHowToRead(hide.length);
    } catch {
      told = words.notLoaded;
    }
  }
  link.textContent = hide.length > 0 ? words.hide : words.show;
  if (!said) return;
  said.textContent = told;
  // The marks are explained on paper, too.
  said.classList.toggle("screen-only", hide.length === 0);
}

/** Shows the amendments of the page at `address` in this one; returns what hides each again. Throws where it cannot be fetched. */
async function showAmendments(address: string): Promise<(() => void)[]> {
  const [page] = await Promise.all([fetchPage(address), fetchStyle(versionsStyle)]);
  const articles = [...page.querySelectorAll<HTMLElement>(".section")];
  return articles
    .filter((article) => article.matches("[data-amended]"))
    .map((article) => {
      const words = present(article)?.querySelector(".words");
      if (words) return replace(words, [...article.querySelectorAll(".amended, .words, link")]);
      return insert(article, articles);
    });
}

// By its permanent id: a number may belong to another text by now.
function present({ dataset }: HTMLElement): Element | null {
  return document.querySelector(`.section[data-id="${dataset.id}"]`);
}

// The words in force are kept beside what is shown: they are what is copied (components/lasting-links/copy.ts).
function replace(words: Element, shown: Element[]): () => void {
  const kept = document.createElement("template");
  kept.className = "words-in-force";
  words.replaceWith(kept, ...shown);
  kept.content.append(words);
  return () => {
    for (const one of shown) one.remove();
    kept.replaceWith(words);
  };
}

/** A withdrawn section is where it used to be: in its part, after the section before it. `articles` are all shown. */
function insert(article: HTMLElement, articles: HTMLElement[]): () => void {
  const before = articles.slice(0, articles.indexOf(article)).reverse();
  const part = article.closest(".part");
  const neighbour = before.find((other) => other.closest(".part") === part && present(other));
  const heading = headingOf(part);
  if (neighbour) present(neighbour)?.after(article);
  else if (heading) heading.after(article);
  else return insertPart(part, article, before);
  return () => article.remove();
}

// Nothing is left of the part: it comes after the part before it.
function insertPart(part: Element | null, article: HTMLElement, before: HTMLElement[]): () => void {
  const shown = document.createElement("div");
  shown.className = "part";
  const heading = part?.querySelector("h2");
  if (heading) shown.append(heading);
  // Parts are counted on this page without it.
  heading?.removeAttribute("id");
  shown.append(article);
  const neighbour = before.map((other) => headingOf(other.closest(".part"))?.parentElement).find(Boolean);
  if (neighbour) neighbour.after(shown);
  else document.querySelector(".part")?.before(shown);
  return () => shown.remove();
}

function headingOf(part: Element | null): Element | undefined {
  const title = part?.querySelector("h2")?.textContent;
  return [...document.querySelectorAll(".part > h2")].find(({ textContent }) => textContent === title);
}
