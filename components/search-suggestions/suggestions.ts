// Results as one types: a combobox with a list box (ARIA Authoring Practices, "Editable Combobox With List
// Autocomplete"). The focus stays in the field; arrows choose, Enter goes there, Escape closes.

import type { OpenSearch, SearchAnswer } from "@/lib/search/search-answer";
import { offersCode, partnersCode, suggestionsStyle } from "@/lib/site/assets";
import { chapterRead, searchFor } from "@/lib/site/search-query";
import { searchAddress } from "@/lib/site/urls";
import { hasLabels } from "@/lib/util/has-labels";
import * as words from "@/lib/wording/search";
import { addStyle } from "../browser/add-style";
import { keepField } from "../browser/keep-field";
import { linked } from "../browser/linked";
import { element } from "../browser/make-element";
import { loadSearch } from "../search-results/load-search";
import { suggestionGroups } from "./suggestion-groups";

const [shownAtMost, fewestLetters] = [7, 3];
/** In milliseconds. */
const spokenAfter = 500;

/** Makes `input` a combobox, once. */
export function suggest(input: HTMLInputElement): void {
  const list = element("div", { id: "suggestions", role: "listbox", "aria-label": words.suggestions });
  const status = element("p", { class: "status" });
  const also = element("p", { class: "also" });
  const panel = element("div", { class: "suggestions" }, status, also, list);
  panel.hidden = true;
  // A live region speaks of changes only while it is not hidden: this one always is there, for screen readers alone.
  const spoken = element("p", { class: "spoken", role: "status" });
  input.form?.append(panel, spoken);
  addStyle(suggestionsStyle);
  keepField(input);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) {
    input.setAttribute(name, value);
  }

  let loading: Promise<OpenSearch> | undefined;
  let asked = 0;
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("[role=option]")];

  let speaking: ReturnType<typeof setTimeout>;
  // Of a reader who types on only the last is said.
  const speak = () => {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      spoken.textContent = panel.hidden ? "" : `${status.textContent} ${also.textContent}`.trim();
    }, spokenAfter);
  };

  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    speak();
    input.setAttribute("aria-expanded", String(isOpen && options().length > 0));
    if (!isOpen) choose(-1);
  };
  const choose = (at: number) => {
    const all = options();
    all[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const option = all[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const showNothing = (message: (string | Node)[]) => {
    list.replaceChildren();
    also.textContent = "";
    status.replaceChildren(...message);
    open(true);
  };
  const show = (typed: string, answer: SearchAnswer, numbers: HTMLElement[]) => {
    const { results, count, isLeast } = answer;
    // What was chosen while this answer was under way stays chosen, if it is in it.
    const before = options()[chosen]?.pathname;
    choose(-1);
    list.replaceChildren(...numbers, ...suggestionGroups(results));
    const again = options().findIndex(({ pathname }) => pathname === before);
    also.textContent = words.alsoMatched(answer.matched);
    const weak = answer.isWeak ? `${words.weak} ` : "";
    const more =
      isLeast || count > results.length
        ? [" ", ...linked(words.seeAll, [searchFor(hasLabels ? { q: typed, ...chapterRead(location) } : { q: typed })])]
        : [];
    const respelt = words.spelling(answer.spelling.filter(({ isCompletion }) => !isCompletion));
    status.replaceChildren(`${weak}${words.counts(answer)}.`, ...more, ...respelt.map((sentence) => ` ${sentence}`));
    open(true);
    choose(again);
  };
  const ask = async () => {
    const mine = ++asked;
    // An answer that comes late, after another letter, is not shown.
    const isWanted = () => mine === asked;
    const typed = input.value.trim();
    if (typed === "") return open(false);
    try {
      loading ??= loadSearch();
      const answer = await (await loading).search(typed, {
        limit: shownAtMost,
        unfinished: !/\s$/.test(input.value),
        ...(hasLabels && chapterRead(location)),
      });
      const isAsked = answer.partners.length > 0;
      const numbers = isAsked
        ? [((await import(partnersCode)) as typeof import("../search-results/partner-numbers")).partnerOptions(answer)]
        : [];
      if (isAsked || answer.count > 0) return isWanted() && show(typed, answer, numbers);
      // A letter or two are no words yet.
      if (typed.length < fewestLetters) return isWanted() && open(false);
      const { nothingFound } = (await import(offersCode)) as typeof import("../search-results/nothing-found");
      if (isWanted()) showNothing(nothingFound(typed, answer, false));
    } catch {
      loading = undefined;
      if (isWanted()) showNothing([words.notLoadedWhileTyping]);
    }
  };

  // An answer still under way is not wanted any more.
  const close = () => {
    asked++;
    open(false);
  };
  input.addEventListener("input", () => {
    // What was chosen belonged to other words.
    choose(-1);
    void ask();
  });
  input.form?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    // The first Escape closes the list, the next empties the field.
    event.preventDefault();
    if (panel.contains(document.activeElement)) input.focus();
    close();
  });
  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      return options()[chosen].click();
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.altKey) return;
    event.preventDefault();
    if (panel.hidden) return void ask();
    const step = event.key === "ArrowDown" ? 1 : -1;
    // Past either end the choice goes back to the field itself.
    choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
  });
  input.form?.addEventListener("submit", close);
  panel.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("a")) return;
    // The link goes with the list: on the page it leads to, if that is this one, the field keeps the focus.
    if (panel.contains(document.activeElement)) input.focus();
    close();
  });
  input.form?.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !input.form?.contains(relatedTarget)) close();
  });
  // The form keeps its focus while a result is pressed, so that the list stays until the press has worked.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  if (input.value.trim() !== "" && document.activeElement === input && !location.pathname.startsWith(searchAddress)) void ask();
}
