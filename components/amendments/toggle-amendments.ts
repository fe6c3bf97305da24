// “Show amendments” without leaving the page: the words with what was inserted and deleted take the place of the words.
import { counted } from "@/lib/counted";
import { editionsStyle } from "@/lib/permalink";
import { fetchStyle } from "../page-main/add-style";

// What takes each change back, while they are shown.
let hide: (() => void)[] = [];

/** Shows the amendments, or hides them again, and says so beside `link`. Rejects where they cannot be fetched. */
export async function toggle(link: HTMLElement): Promise<void> {
  const said = link.parentElement?.querySelector("[role=status]");
  let words = "Amendments are hidden.";
  if (hide.length > 0) {
    for (const one of hide) one();
    hide = [];
  } else {
    hide = await showAmendments((link as HTMLAnchorElement).href);
    words = `The latest amendment is shown in ${counted(hide.length, "section")}: inserted words are underlined, deleted words struck through.`;
  }
  link.textContent = hide.length > 0 ? "Hide amendments" : "Show amendments";
  if (said) said.textContent = words;
}

/** Shows the amendments of the page at `address` in this one; returns what hides each again. Throws where it cannot be fetched. */
async function showAmendments(address: string): Promise<(() => void)[]> {
  const [response] = await Promise.all([fetch(address), fetchStyle(editionsStyle)]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const articles = [...page.querySelectorAll("article")];
  return articles.flatMap((article, i) => {
    if (!article.matches("[data-amended]")) return [];
    const words = document.getElementById(article.id)?.querySelector(".words");
    if (words) return [replace(words, [...article.querySelectorAll(".amended, .words")])];
    // A section that was withdrawn stands after the one that it stood after.
    const before = articles.slice(0, i).findLast(({ id }) => document.getElementById(id));
    const place = document.getElementById(before?.id ?? "") ?? document.querySelector(".part > h2");
    place?.after(article);
    return [() => article.remove()];
  });
}

function replace(words: Element, shown: Element[]): () => void {
  words.replaceWith(...shown);
  return () => {
    // Rows are filled whenever they come onto a page.
    for (const row of words.querySelectorAll("copy-row")) row.replaceChildren();
    shown[0].before(words);
    for (const one of shown) one.remove();
  };
}
