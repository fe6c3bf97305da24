// Shows the sections of a print list on a slip to sign: by one person, or by a group.

import { sayLeftOut } from "@/lib/domain/print-list";
import { versionsOfSheet } from "@/lib/site/print-stamp";
import * as words from "@/lib/wording/handouts";
import { element } from "../browser/make-element";
import { calledIn } from "../browser/number-of";
import { fetchSections, type Group } from "../print-list/fetch-sections";
import { type Lists, readLists } from "./read-list";

/** So many of a group sign on one sheet. */
const places = 12;

class ReadSlip extends HTMLElement {
  readonly #status = element("p", { role: "status", class: "standing screen-only" });
  readonly #choice = element("div", { class: "choices screen-only" });
  /** On the page, below what is chosen (slip-page.tsx). */
  readonly #slip = document.querySelector(".slip") as HTMLElement;
  #lists?: Lists;
  #turn = 0;

  connectedCallback(): void {
    this.append(this.#status, this.#choice);
    addEventListener("hashchange", () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    try {
      this.#lists ??= await readLists();
      const { named, chapterOf } = this.#lists;
      const list = named();
      const isBlank = list.numbers.length === 0;
      this.classList.toggle("empty", isBlank);
      this.#slip.classList.toggle("is-blank", isBlank);
      const groups = await fetchSections(list.numbers, chapterOf);
      if (turn !== this.#turn) return;
      this.#slip.replaceChildren();
      this.#choice.replaceChildren();
      this.#status.textContent = [...(groups.length > 0 ? [words.slipOf(list.numbers.length)] : []), ...sayLeftOut(list)].join(" ");
      if (groups.length === 0) return;
      const heading = element("h2", {}, list.name || words.slipHeading);
      const said = list.name ? [element("p", {}, `${words.slipHeading}.`)] : [];
      const signed = element("div", { class: "signed" });
      this.#slip.append(heading, ...said, ...groups.flatMap(tableOf), signed);
      this.#choose(signed);
      const versions = groups.map(({ version }) => version);
      document.documentElement.dataset.version = versionsOfSheet(
        versions,
        groups.some(({ notice }) => notice),
      );
    } catch {
      if (turn === this.#turn) this.#status.textContent = words.notLoaded;
    }
  }

  // Who signs is asked for once there is something to sign.
  #choose(signed: HTMLElement): void {
    const sheets = [
      { label: words.onePerson, sheet: linesToFill },
      { label: words.group, sheet: register },
    ];
    const select = element("select", { class: "entry" }, ...sheets.map(({ label }) => element("option", {}, label)));
    const show = () => signed.replaceChildren(sheets[select.selectedIndex].sheet());
    select.addEventListener("change", show);
    show();
    this.#choice.replaceChildren(element("label", { class: "labelled" }, words.whoSigns, select));
  }
}

function tableOf({ chapter, version, sections }: Group): HTMLElement[] {
  const rows = sections.map(({ article }) => {
    const heading = article.querySelector<HTMLElement>(".section-heading");
    const title = heading?.dataset.name ?? heading?.textContent?.trim().slice(calledIn(article).length).trim() ?? "";
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, element("span", { class: "number" }, calledIn(article)), ` ${title}`),
      element("td", { class: "code" }, article.dataset.fingerprint ?? ""),
    );
  });
  const heads = [words.section, words.checkCode].map((label) => element("th", { scope: "col" }, label));
  return [
    element("h3", {}, chapter),
    element("p", { class: "standing" }, version),
    element("table", { class: "grid" }, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)),
  ];
}

function linesToFill(): HTMLElement {
  return element("ul", { class: "fill-in" }, ...[words.name, words.signature, words.date].map((label) => element("li", {}, label)));
}

function register(): HTMLElement {
  const heads = [words.name, words.signature, words.date].map((label) => element("th", { scope: "col" }, label));
  const rows = Array.from({ length: places }, () => element("tr", {}, ...heads.map(() => element("td", {}))));
  return element("table", { class: "grid register" }, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows));
}

customElements.define("read-slip", ReadSlip);
