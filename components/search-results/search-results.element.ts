// Shows the results for the query in the address of the search page. What is typed never leaves the device.
import { queryOf } from "@/lib/permalink";
import { saySpelling, shorten } from "@/lib/search/say";
import type { SearchAnswer } from "@/lib/search/search";
import { loadSearch } from "./load-search";
import { element } from "./make-element";
import { nothingFound } from "./nothing-found";
import { resultItem } from "./result-item";

const shownAtFirst = 10;
const shownMore = 20;

class SearchResults extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  readonly #list = element("ol", { class: "results" });
  readonly #more = element("button", { type: "button", class: "more-results" }, "Show more results");
  #asked = 0;

  async connectedCallback(): Promise<void> {
    this.replaceChildren(this.#status, this.#list);
    const input = document.querySelector<HTMLInputElement>('form[role="search"] input');
    if (!input) return;
    input.addEventListener("focus", () => input.select());
    const loading = loadSearch();
    const show = async (limit = shownAtFirst) => {
      const asked = ++this.#asked;
      const typed = queryOf(location);
      input.value = typed;
      if (typed === "") return this.#say("Type words or a number, then choose Search.");
      try {
        const answer = await (await loading)(typed, limit);
        // An answer that comes late, after another query, is not shown.
        if (asked === this.#asked) this.#show(typed, answer);
      } catch {
        if (asked === this.#asked)
          this.#say("The search could not be loaded. Check the connection and load this page again, or browse the contents below.");
      }
    };
    // A link to the foot of the page is no query.
    addEventListener("hashchange", () => void (isQuery(location.hash) && show()));
    this.#more.addEventListener("click", () => void show(this.#list.childElementCount + shownMore));
    await show();
  }

  #say(...words: (string | Node)[]): void {
    this.#list.replaceChildren();
    this.#more.remove();
    this.#status.replaceChildren(...words);
  }

  #show(typed: string, answer: SearchAnswer): void {
    const { count, results } = answer;
    if (results.length === 0) return this.#say(...nothingFound(typed, answer, "contents below"));
    const counted = count === 1 ? "1 section" : `${count} sections`;
    const shown = count > results.length ? `, the best ${results.length} shown` : "";
    this.#status.textContent = [`${counted} for “${shorten(typed)}”${shown}.`, ...saySpelling(answer)].join(" ");
    this.#list.replaceChildren(...results.map(resultItem));
    if (count > results.length) this.append(this.#more);
    else this.#more.remove();
  }
}

function isQuery(hash: string): boolean {
  return hash === "" || new URLSearchParams(hash.slice(1)).has("q");
}

customElements.define("search-results", SearchResults);
