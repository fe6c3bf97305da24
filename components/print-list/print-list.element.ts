// Shows the sections that the address names, or else those added in this tab, and lets the reader order, name and print them.

import { calledBy } from "@/lib/domain/number";
import { type PrintList, readPrintList, sayLeftOut, writePrintList } from "@/lib/domain/print-list";
import { trayCode } from "@/lib/site/assets";
import { versionsOfSheet } from "@/lib/site/print-stamp";
import { numbersAddress } from "@/lib/site/urls";
import { unpackNumbers } from "@/lib/util/pack-numbers";
import { opensList } from "@/lib/wording/paper";
import * as words from "@/lib/wording/print-list";
import { fetchJson } from "../browser/fetch-json";
import { keepAddress } from "../browser/keep-address";
import { keepField } from "../browser/keep-field";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { wholeAddress } from "../browser/whole-address";
import { codeAtHead, prepare } from "../print-page/prepare-page";
import { openPrintOptions } from "../print-page/print-options";
import { fetchSections } from "./fetch-sections";
import { listControls } from "./list-controls";
import { offerUndo } from "./offer-undo";
import { type Act, sectionControls } from "./section-controls";
import { copyAddress, showCode } from "./share-print-list";
import { showGroup } from "./show-group";

const nothing: PrintList = { numbers: [], left: 0, unknown: [], name: "" };
const manualTitle = document.title.replace(/^.*? – /, "");

class PrintListElement extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  /** Where Undo is offered: not in the live region, which would speak of it again. */
  readonly #undo = element("div", { class: "undo" });
  readonly #name = element("input", { type: "text", class: "entry", maxlength: "80", autocomplete: "off" });
  readonly #share = element("div", { class: "share" });
  readonly #list = element("div", { class: "selected" });
  #held: string[] = [];
  #chapters = new Map<string, string>();
  #printList: PrintList = nothing;
  #tray?: Tray;
  #turn = 0;
  /** Number and title, where all sections are of one. */
  #chapter = "";

  async connectedCallback(): Promise<void> {
    const controls = listControls(this.#name, this.#share, {
      print: () => void document.querySelector<HTMLElement & { print(): Promise<void> }>("print-stamp")?.print(),
      options: openPrintOptions,
      copyLink: () => void copyAddress(this.#share, this.#address()),
      showCode: () => void showCode(this.#share, this.#address()),
      empty: () => this.#empty(),
    });
    this.append(this.#status, this.#undo, this.#list);
    keepField(this.#name);
    this.#name.addEventListener("input", () => this.#rename(this.#name.value));
    addEventListener("click", keepAddress);
    await this.#attempt(async () => {
      const [packed, tray] = await Promise.all([fetchJson(numbersAddress) as Promise<string>, import(trayCode) as Promise<Tray>]);
      for (const { number, sections } of unpackNumbers(packed)) for (const section of sections) this.#chapters.set(section, number);
      this.#held = [...this.#chapters.keys()];
      this.#tray = tray;
      // Not before: an address read without the numbers would lose its sections.
      addEventListener("hashchange", () => void this.#attempt(() => this.#read()));
      // Before the numbers are known, a link or code would name no section.
      this.#undo.after(controls);
      const own = location.hash === "" ? readPrintList(tray.selected().join(","), this.#held) : undefined;
      if (own && own.numbers.length > 0) this.#setAddress(own);
      await this.#read(own);
    });
  }

  async #read(printList = readPrintList(location.hash, this.#held)): Promise<void> {
    this.#printList = printList;
    this.#name.value = this.#printList.name;
    this.#rename(this.#printList.name);
    this.#leadOn();
    await this.#show();
  }

  /** `done` is what the reader did, to be said. */
  async #show(done?: string): Promise<void> {
    const turn = ++this.#turn;
    this.removeAttribute("ready");
    const { numbers } = this.#printList;
    this.classList.toggle("empty", numbers.length === 0);
    this.#share.replaceChildren();
    this.#undo.replaceChildren();
    const leftOut = sayLeftOut(this.#printList);
    if (numbers.length === 0) {
      this.#list.replaceChildren();
      document.documentElement.dataset.version = "";
      return this.#say(words.isEmpty, ...leftOut, words.howToAdd);
    }
    const groups = await fetchSections(numbers, (number) => this.#chapters.get(number) ?? number);
    // The reader may have changed the print list in the meantime.
    if (turn !== this.#turn) return;
    const said = [done ?? words.shown(numbers.length), ...leftOut];
    this.#say(...said);
    this.#list.replaceChildren(...groups.map((group) => showGroup(group, (number) => this.#controls(number))));
    const chapters = new Set(groups.map(({ chapter }) => chapter));
    this.#chapter = chapters.size === 1 ? groups[0].chapter : "";
    const { dataset } = document.documentElement;
    dataset.version = versionsOfSheet(
      groups.map(({ version }) => version),
      groups.some(({ notice }) => notice),
    );
    this.#setHead();
    const codes = await this.#code().then(
      () => true,
      () => false,
    );
    if (turn !== this.#turn) return;
    if (!codes) return this.#say(...said, words.noCodes);
    // For programs that print the page without looking at it (npm run pdf).
    this.setAttribute("ready", "");
  }

  #controls(number: string): HTMLElement {
    const { numbers } = this.#printList;
    const ends: Act[] = [...(number === numbers[0] ? ["up" as const] : []), ...(number === numbers.at(-1) ? ["down" as const] : [])];
    return sectionControls(number, ends, (act) => this.#act(number, act));
  }

  #act(number: string, act: Act): void {
    const numbers = this.#printList.numbers.filter((other) => other !== number);
    const at = this.#printList.numbers.indexOf(number);
    if (act === "remove") return this.#remove(number, { ...this.#printList, numbers }, numbers[at] ?? numbers[at - 1]);
    const place = act === "up" ? at - 1 : at + 1;
    numbers.splice(place, 0, number);
    const done = words.moved(calledBy(number), place + 1, numbers.length);
    void this.#change({ ...this.#printList, numbers }, done, () => this.#focus(number, act));
  }

  // Undo takes the place of the section, so that the reader's place on the page stays; `neighbour` is what is next to it.
  #remove(number: string, printList: PrintList, neighbour: string | undefined): void {
    if (neighbour === undefined) return this.#empty();
    const before = this.#printList;
    const isLast = before.numbers.at(-1) === number;
    void this.#change(printList, words.removed(calledBy(number), printList.numbers.length), () => {
      const place = element("div", { class: "undo" }, element("p", {}, words.takenOut(calledBy(number))));
      if (isLast) this.#list.append(place);
      else beginningOf(this.querySelector(`[data-for="${neighbour}"]`))?.before(place);
      this.#offerUndo(
        place,
        () => void this.#change({ ...this.#printList, numbers: before.numbers }, undefined, () => this.#focus(number, "remove")),
        () => this.#focus(neighbour, "remove"),
      );
    });
  }

  #empty(): void {
    const before = this.#printList;
    this.#name.value = "";
    void this.#change(nothing, undefined, () => {
      const takeBack = () => {
        this.#name.value = before.name;
        void this.#change(before, undefined, () => this.#focusStatus()).then(() => this.#rename(before.name));
      };
      this.#offerUndo(this.#undo, takeBack, () => this.#focusStatus());
    });
    this.#rename("");
  }

  /** Offers Undo in `place`; what is there goes with it, and `moveOn` takes the focus that one of its buttons had. */
  #offerUndo(place: HTMLElement, takeBack: () => void, moveOn: () => void): void {
    const buttons = offerUndo("control", takeBack, () => {
      const isFocused = place.contains(document.activeElement);
      place.replaceChildren();
      if (isFocused) moveOn();
    });
    place.append(...buttons);
    buttons[0].focus();
  }

  // The button that was pressed is made again; if it cannot be pressed any more, another of its section takes the focus.
  #focus(number: string, act: Act): void {
    const buttons = [...this.querySelectorAll<HTMLElement>(`[data-for="${number}"] button:enabled`)];
    (buttons.find((button) => button.dataset.act === act) ?? buttons[0])?.focus();
  }

  #focusStatus(): void {
    this.#status.tabIndex = -1;
    this.#status.focus();
  }

  async #change(printList: PrintList, done: string | undefined, then: () => void): Promise<void> {
    const { numbers } = this.#printList;
    this.#printList = printList;
    this.#setAddress(printList);
    // A print list that came by a link is not the reader's own: theirs stays as it is.
    if (this.#tray && this.#tray.selected().join() === numbers.join()) this.#tray.select(printList.numbers);
    await this.#attempt(async () => {
      const shown = this.#show(done);
      const turn = this.#turn;
      await shown;
      // What the reader did in the meantime has the focus.
      if (turn === this.#turn) then();
    });
  }

  #rename(name: string): void {
    this.#printList = { ...this.#printList, name };
    // Anyone can put a title into an address: it is never taken for the manual's.
    const shown = words.titled(name.trim());
    const heading = document.querySelector(".print-list-name");
    if (heading) heading.textContent = shown;
    // A PDF takes its title from the page's.
    document.title = [...new Set([shown, manualTitle])].join(" – ");
    this.#setHead();
    if (location.hash !== "") {
      this.#setAddress(this.#printList);
      void this.#code().catch(() => {});
    }
    this.#share.replaceChildren();
  }

  // Browsers refuse it when it is asked for too often: Safari beyond 100 times in 30 seconds, as one types a name.
  #setAddress({ numbers, name }: PrintList): void {
    optional(() => history.replaceState(null, "", numbers.length > 0 ? writePrintList(numbers, name, this.#held) : location.pathname));
    this.#leadOn();
  }

  // To the sheets that are made of this list.
  #leadOn(): void {
    const { numbers, name } = this.#printList;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".print-list-handouts a"))
      link.hash = numbers.length > 0 ? writePrintList(numbers, name, this.#held) : "";
  }

  // At the head of every sheet: the chapter of all sections, or else what the reader calls them.
  #setHead(): void {
    document.documentElement.dataset.head = this.#chapter || this.#printList.name.trim() || words.title;
  }

  // The code on paper opens this list.
  async #code(): Promise<void> {
    await prepare();
    if (this.parentElement) await codeAtHead(this.parentElement, this.#address(), opensList);
  }

  #address(): string {
    const { numbers, name } = this.#printList;
    return wholeAddress(writePrintList(numbers, name, this.#held));
  }

  // A message says so; the sections shown stay.
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      this.#say(words.noSections);
    }
  }

  #say(...sentences: string[]): void {
    this.#status.textContent = sentences.join(" ");
  }
}

/** The title of the part above a section's buttons, or the buttons themselves. */
function beginningOf(buttons: Element | null): Element | null | undefined {
  const above = buttons?.previousElementSibling;
  return above?.matches(".from-part") ? above : buttons;
}

type Tray = typeof import("./tray");

customElements.define("print-list", PrintListElement);
