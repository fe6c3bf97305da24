// The search form: reached by / or Ctrl+K; results as one types come with code fetched when a reader first comes to
// it. Hands what was typed to the search page behind a #, which no browser sends to a server (RFC 3986, 3.5).

import { suggestionsCode } from "@/lib/site/assets";
import { chapterRead, searchFor } from "@/lib/site/search-query";
import { hasLabels } from "@/lib/util/has-labels";
import { optional } from "../browser/optional";

class SearchForm extends HTMLElement {
  private suggesting?: Promise<void>;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const button = this.querySelector("button");
    if (!input || !button) return;
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      location.assign(searchFor(hasLabels ? { q: input.value.trim(), ...chapterRead(location) } : { q: input.value.trim() }));
    });
    input.addEventListener("focus", () => this.suggest(input));
    // A reader quicker than this code is already in the field, and the text typed is still there.
    button.disabled = false;
    if (document.activeElement === input) this.suggest(input);
    const open = (event: Event) => {
      event.preventDefault();
      this.classList.add("open");
      input.focus();
      input.select();
    };
    document.addEventListener("keydown", (event) => reaches(event) && open(event));
    document.querySelector(".search-link")?.addEventListener("click", open);
  }

  // The form works without suggestions: what could not be fetched is asked for again at the next visit.
  private suggest(input: HTMLInputElement): void {
    this.suggesting ??= import(suggestionsCode).then(
      ({ suggest }) => suggest(input),
      () => {
        this.suggesting = undefined;
      },
    );
  }
}

// Where something is being written, / is a letter, and Ctrl+K the field's own: on a Mac it deletes to the end of the line.
// A reader may have switched single keys off (components/lasting-links/keys.ts).
function reaches({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if ((target as Element).closest("input, textarea, select")) return false;
  if (ctrlKey || metaKey) return key === "k";
  return key === "/" && optional(() => localStorage.keysOff) !== "yes";
}

customElements.define("search-form", SearchForm);
