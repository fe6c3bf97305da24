// Shows the results for the query in the address of the search page. What is typed never leaves the device.

import type { OpenSearch, SearchAnswer } from "@/lib/search/search-answer";
import { filtersCode, offersCode, partnersCode } from "@/lib/site/assets";
import { type Asked, askedOf, chapterRead, searchFor } from "@/lib/site/search-query";
import { hasLabels } from "@/lib/util/has-labels";
import { noSection, reachPartner } from "@/lib/wording/nothing-found";
import * as words from "@/lib/wording/search";
import { keepAddress } from "../browser/keep-address";
import { linked } from "../browser/linked";
import { element } from "../browser/make-element";
import { canCall } from "./can-call";
import { loadSearch } from "./load-search";
import { resultLists } from "./result-list";

const shownAtFirst = 10;

class SearchResults extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  readonly #fields = element("div", { class: "fields" });
  readonly #filter = element("details", { class: "filter" }, element("summary", {}, words.narrow), this.#fields);
  readonly #several = element("button", { type: "button", class: "plain-control" }, words.selectSeveral);
  readonly #partners = element("div", { class: "partner-numbers" });
  readonly #also = element("p", { class: "also" });
  readonly #list = element("div", { class: "results" });
  readonly #more = element("button", { type: "button", class: "control more-results" }, words.more);
  #loading?: Promise<OpenSearch>;
  #asked = 0;
  #controls?: Promise<() => void>;
  #shown?: { asked: Asked; answer: SearchAnswer };

  async connectedCallback(): Promise<void> {
    this.#hideControls();
    this.replaceChildren(
      element("div", { class: "found" }, this.#status, this.#several),
      this.#partners,
      this.#also,
      this.#filter,
      this.#list,
      this.#more,
    );
    const input = document.querySelector<HTMLInputElement>('form[role="search"] input');
    if (!input) return;
    input.addEventListener("focus", () => input.select());
    const show = async (asked: Asked, limit = shownAtFirst) => {
      const turn = ++this.#asked;
      try {
        await this.#ask(asked, limit, () => turn === this.#asked, show);
      } catch {
        this.#loading = undefined;
        if (turn === this.#asked) this.#say(words.notLoaded);
      }
      this.setAttribute("answered", "");
    };
    const showAddress = () => {
      const asked = askedOf(location);
      // Safari resets the field to its default when one comes back.
      input.defaultValue = input.value = asked.q;
      return show(asked);
    };
    addEventListener("hashchange", showAddress);
    addEventListener("click", keepAddress);
    // Asked the same again, the address does not change: what failed is tried again, once the form has set the address.
    input.form?.addEventListener("submit", () => setTimeout(() => void (this.#loading || show(askedOf(location)))));
    // What was typed before this code came is not overwritten.
    if (!input.value) input.defaultValue = input.value = askedOf(location).q;
    await show(askedOf(location), (history.state as Left)?.shown);
  }

  // An answer that comes late, after another query, is not shown.
  async #ask(asked: Asked, limit: number, isWanted: () => boolean, show: Show): Promise<void> {
    if (asked.q === "") return this.#say(words.nothingTyped);
    this.#loading ??= loadSearch();
    const { search, outline } = await this.#loading;
    const filter = asked.filter && ((await import(filtersCode)) as Filters).readFilter(await outline(), asked.filter);
    const options = { limit, within: filter?.within, unfinished: "fallback" } as const;
    const answer = await search(asked.q, hasLabels ? { ...options, from: asked.from } : options);
    const { partners, positions } = answer;
    const numbers = partners.length > 0 ? ((await import(partnersCode)) as Partners).partnerList(answer) : [];
    const nothing =
      positions.length + partners.length === 0 ? ((await import(offersCode)) as Offers).nothingFound(asked.q, answer, true) : undefined;
    if (!isWanted()) return;
    if (nothing) return this.#say(...nothing);
    this.#show(asked, answer, filter);
    this.#partners.replaceChildren(...numbers);
    this.#filter.open ||= filter !== undefined;
    void this.#work(show);
  }

  #say(...message: (string | Node)[]): void {
    this.#shown = undefined;
    this.#tell(...message);
    this.#list.replaceChildren();
    this.#partners.replaceChildren();
    this.#hideControls();
  }

  #hideControls(): void {
    this.#several.hidden = this.#also.hidden = this.#filter.hidden = this.#more.hidden = true;
  }

  // A link that was followed is replaced with the message it was in: the focus stays.
  #tell(...message: (string | Node)[]): void {
    const focused = this.#status.contains(document.activeElement);
    this.#status.replaceChildren(...message);
    if (!focused) return;
    this.#status.tabIndex = -1;
    this.#status.focus();
  }

  #show(asked: Asked, answer: SearchAnswer, { where, unknown }: Place = {}): void {
    const { count, results, matched, positions, isLeast } = answer;
    this.#shown = { asked, answer };
    const isMore = results.length > 0 && (isLeast || count > results.length);
    const all = where
      ? [" ", ...linked(words.wholeManual, [searchFor(hasLabels ? { q: asked.q, ...chapterRead(location) } : { q: asked.q })])]
      : [];
    const { missing, isWeak, spelling } = answer;
    const sentences = [
      missing ? noSection(missing) : "",
      isWeak ? words.weak : "",
      words.found(asked.q, answer, where),
      unknown ?? "",
      ...words.spelling(spelling),
    ];
    const call = isWeak && document.getElementById("partners") ? [" ", ...linked(reachPartner(canCall()), ["#partners"])] : [];
    this.#tell(sentences.filter(Boolean).join(" "), ...all, ...call);
    this.#list.replaceChildren(...resultLists(results));
    this.#also.textContent = words.alsoMatched(matched);
    this.#also.hidden = matched.length === 0;
    this.#several.hidden = results.length === 0;
    this.#more.hidden = !isMore;
    this.#filter.hidden = positions.length <= 1;
  }

  // The code of the controls comes after the results. Without it they are not shown.
  async #work(show: Show): Promise<void> {
    const at = (history.state as Left)?.at;
    this.#controls ??= (import(filtersCode) as Promise<Filters>).then(({ keepPlace, useControls }) => {
      keepPlace(this.#list, at);
      const parts = { list: this.#list, more: this.#more, several: this.#several, filter: this.#filter, fields: this.#fields };
      const outline = async () => {
        this.#loading ??= loadSearch();
        return (await this.#loading).outline();
      };
      return useControls(parts, { shown: () => this.#shown, show, outline });
    });
    try {
      (await this.#controls)();
    } catch {
      this.#controls = undefined;
      this.#several.hidden = this.#filter.hidden = this.#more.hidden = true;
    }
  }
}

type Filters = typeof import("../search-filters/search-filters") & typeof import("./result-controls") & typeof import("./keep-place");
type Show = (asked: Asked, limit: number) => Promise<void>;
type Left = { shown?: number; at?: number } | null;
type Place = ReturnType<Filters["readFilter"]>;
type Partners = typeof import("./partner-numbers");
type Offers = typeof import("./nothing-found");

customElements.define("search-results", SearchResults);
