// “Show amendments” without leaving the page: the words with what was inserted and deleted take the place of the words.
import { counted } from "@/lib/counted";
import { editionsStyle } from "@/lib/permalink";
import { fetchStyle } from "../page-main/add-style";
import { element } from "../page-main/make-element";

class ShowAmendments extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link) return;
    const button = element("button", { type: "button", class: "show-amendments", "aria-pressed": "false" }, link.textContent ?? "");
    const said = element("span", { role: "status" });
    let hide: (() => void)[] = [];
    button.onclick = async () => {
      if (hide.length > 0) {
        for (const one of hide) one();
        hide = [];
        said.textContent = "Amendments are hidden.";
      } else {
        try {
          hide = await showAmendments(link.href);
          said.textContent = `The latest amendment is shown in ${counted(hide.length, "section")}: inserted words are underlined, deleted words struck through.`;
        } catch {
          said.textContent = "The amendments could not be fetched. Check the connection and try again.";
        }
      }
      button.ariaPressed = String(hide.length > 0);
    };
    this.replaceChildren(button, " ", said);
  }
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
    shown[0].before(words);
    for (const one of shown) one.remove();
  };
}

customElements.define("show-amendments", ShowAmendments);
