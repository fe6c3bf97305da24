// Shows the results for the query in the address of the search page. What is typed never leaves the device.
import { pageAddress, paragraphAnchor, queryOf } from "@/lib/permalink";
import { excerpt } from "@/lib/search/excerpt";
import type { SearchAnswer, SearchResult } from "@/lib/search/search";
import type { IndexedSection, SearchIndex } from "@/lib/search/search-index";
import { loadSearch } from "./load-search";

const shownAtMost = 50;

class SearchResults extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  readonly #list = element("ol", { class: "results" });

  async connectedCallback(): Promise<void> {
    this.replaceChildren(this.#status, this.#list);
    const input = document.querySelector<HTMLInputElement>('form[role="search"] input');
    if (!input) return;
    input.addEventListener("focus", () => input.select());
    const loading = loadSearch(this.getAttribute("index") ?? "");
    const show = async () => {
      const typed = queryOf(location);
      input.value = typed;
      if (typed === "") return this.#say("Type words or a number, then choose Search.");
      try {
        const { index, search } = await loading;
        this.#show(typed, search(typed), index);
      } catch {
        this.#say("The search could not be loaded. Check the connection and load this page again, or browse the contents below.");
      }
    };
    addEventListener("hashchange", () => void show());
    await show();
  }

  #say(...words: (string | Node)[]): void {
    this.#list.replaceChildren();
    this.#status.replaceChildren(...words);
  }

  #show(typed: string, answer: SearchAnswer, index: SearchIndex): void {
    const count = answer.results.length;
    if (count === 0) return this.#say(...nothingFound(typed, answer));
    const counted = count === 1 ? "1 section" : `${count} sections`;
    const shown = count > shownAtMost ? `, the best ${shownAtMost} shown` : "";
    const read = answer.spelling
      .map(({ typed: word, read: words }) => ` “${word}” was read as ${words.map((w) => `“${w}”`).join(" or ")}.`)
      .join("");
    this.#status.textContent = `${counted} for “${shorten(typed)}”${shown}.${read}`;
    const sections = new Map(index.sections.map((section) => [section.number, section]));
    this.#list.replaceChildren(
      ...answer.results.slice(0, shownAtMost).flatMap((result) => {
        const section = sections.get(result.number);
        return section ? resultItem(result, section, index) : [];
      }),
    );
  }
}

function nothingFound(typed: string, answer: SearchAnswer): (string | Node)[] {
  if (answer.nearest) {
    const link = element("a", { href: pageAddress(answer.nearest) }, answer.nearest);
    return [`There is no section with the number in “${shorten(typed)}”. Did you mean `, link, "?"];
  }
  return [`No section matches “${shorten(typed)}”. Check the spelling, or browse the contents below.`];
}

function resultItem(result: SearchResult, section: IndexedSection, index: SearchIndex): HTMLElement {
  const anchor = section.paragraphs.length > 1 ? `#${paragraphAnchor(section.number, result.paragraph)}` : "";
  const link = element(
    "a",
    { href: `${pageAddress(section.number)}${anchor}` },
    element("span", { class: "number" }, section.number),
    ` ${section.part}`,
  );
  const words = excerpt(section.paragraphs[result.paragraph - 1] ?? "", result.marks, 220);
  const sentence = element("p", {}, ...words.map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text)));
  const chapter = index.chapters[section.chapter];
  return element("li", {}, link, sentence, element("p", { class: "edition" }, `${chapter.number} ${chapter.title}. ${chapter.edition}.`));
}

function shorten(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
}

// Text is always set as text, so that no query can become markup.
function element(name: string, attributes: Record<string, string>, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

customElements.define("search-results", SearchResults);
