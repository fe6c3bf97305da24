// The search form: reached by / or Ctrl+K; results as one types come with code fetched when a reader first comes to
// it. Hands what was typed to the search page behind a #, which no browser sends to a server (RFC 3986, 3.5).

import { suggestionsCode } from "@/lib/site/assets";
import { searchFor } from "@/lib/site/search-query";

class SearchForm extends HTMLElement {
  private suggesting?: Promise<void>;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const button = this.querySelector("button");
    if (!input || !button) return;
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      location.assign(searchFor({ q: input.value.trim() }));
    });
    input.addEventListener("focus", () => this.suggest(input));
    // A reader quicker than this code is already in the field, and the text typed is still there.
    button.disabled = false;
    if (document.activeElement === input) this.suggest(input);
    document.addEventListener("keydown", (event) => {
      if (!reaches(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
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
function reaches({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return key === (ctrlKey || metaKey ? "k" : "/") && !(target as Element).closest("input, textarea, select");
}

customElements.define("search-form", SearchForm);
