// Shows the sections that the address names, or else those selected in this tab, and lets the reader order, name and print them.

import { type PrintList, readPrintList, sayLeftOut, writePrintList } from "@/lib/domain/print-list";
import { counted } from "@/lib/messages/counted";
import { trayCode } from "@/lib/site/assets";
import { versionsOfSheet } from "@/lib/site/print-stamp";
import { numbersAddress } from "@/lib/site/urls";
import { unpackNumbers } from "@/lib/util/pack-numbers";
import { fetchJson } from "../browser/fetch-json";
import { keepAddress } from "../browser/keep-address";
import { keepField } from "../browser/keep-field";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { wholeAddress } from "../browser/whole-address";
import { printCodes } from "../print-page/print-codes";
import { fetchSections, type Group } from "./fetch-sections";
import { sectionControls } from "./section-controls";
import { copyAddress, showCode } from "./share-print-list";

const nothing: PrintList = { numbers: [], left: 0, unknown: [], name: "" };
const manualTitle = document.title.replace(/^.*? – /, "");

class PrintListElement extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  readonly #name = element("input", { type: "text", class: "entry", maxlength: "80", autocomplete: "off" });
  readonly #share = element("div", { class: "share" });
  readonly #list = element("div", { class: "selected" });
  #held: string[] = [];
  #chapters = new Map<string, string>();
  #printList: PrintList = nothing;
  #tray?: Tray;
  #turn = 0;

  async connectedCallback(): Promise<void> {
    const button = (words: string, act: () => void) => {
      const made = element("button", { type: "button", class: "control" }, words);
      made.addEventListener("click", act);
      return made;
    };
    const controls = element(
      "div",
      { class: "print-list-controls" },
      element("label", { class: "labelled" }, "Name, if you like", this.#name),
      this.#choice("Print a QR code with each section", "without-codes"),
      this.#choice("Print the fingerprint of each section, to check the copy by", "without-fingerprints"),
      element(
        "div",
        { class: "acts" },
        button("Print", () => print()),
        button("Copy link", () => void copyAddress(this.#share, this.#address())),
        button("QR code of this print list", () => void showCode(this.#share, this.#address())),
        button("Clear", () => this.#clear()),
      ),
      this.#share,
    );
    this.append(this.#status, this.#list);
    keepField(this.#name);
    this.#name.addEventListener("input", () => this.#rename(this.#name.value));
    addEventListener("click", keepAddress);
    addEventListener("hashchange", () => void this.#attempt(() => this.#read()));
    await this.#attempt(async () => {
      const [packed, tray] = await Promise.all([fetchJson(numbersAddress) as Promise<string>, import(trayCode) as Promise<Tray>]);
      for (const { number, sections } of unpackNumbers(packed)) for (const section of sections) this.#chapters.set(section, number);
      this.#held = [...this.#chapters.keys()];
      this.#tray = tray;
      // Before the numbers are known, a link or code would name no section.
      this.#status.after(controls);
      const own = location.hash === "" ? readPrintList(tray.selected().join(","), this.#held) : undefined;
      if (own && own.numbers.length > 0) this.#setAddress(own);
      await this.#read(own);
    });
  }

  // What is printed unless the reader says otherwise.
  #choice(words: string, without: string): HTMLElement {
    const box = element("input", { type: "checkbox", checked: "" });
    box.addEventListener("change", () => this.classList.toggle(without, !box.checked));
    return element("label", { class: "choice" }, box, words);
  }

  async #read(printList = readPrintList(location.hash, this.#held)): Promise<void> {
    this.#printList = printList;
    this.#name.value = this.#printList.name;
    this.#rename(this.#printList.name);
    await this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.removeAttribute("ready");
    const { numbers } = this.#printList;
    this.classList.toggle("empty", numbers.length === 0);
    this.#share.replaceChildren();
    const leftOut = sayLeftOut(this.#printList);
    if (numbers.length === 0) {
      this.#list.replaceChildren();
      document.documentElement.dataset.version = "";
      return this.#say("No section is selected.", ...leftOut, "Choose “Select” under a section, or beside a search result.");
    }
    const groups = await fetchSections(numbers, (number) => this.#chapters.get(number) ?? number);
    // The reader may have changed the print list meanwhile.
    if (turn !== this.#turn) return;
    const said = [`${counted(numbers.length, "section")}, in this order.`, ...leftOut];
    this.#say(...said);
    this.#list.replaceChildren(...groups.map((group) => this.#group(group)));
    document.documentElement.dataset.version = versionsOfSheet(
      groups.map(({ version }) => version),
      groups.some(({ notice }) => notice),
    );
    try {
      await printCodes(this.#list);
    } catch {
      return this.#say(...said, "Their QR codes could not be fetched: they are printed without.");
    }
    // For programs that print the page without looking at it (npm run pdf).
    this.setAttribute("ready", "");
  }

  #group({ chapter, version, citation, notice, articles }: Group): HTMLElement {
    const made = element("section", { class: "chapter-of-print-list", "data-citation": citation });
    made.append(element("h2", {}, chapter), element("p", { class: "standing" }, version), ...(notice ? [notice] : []));
    for (const article of articles)
      made.append(
        sectionControls(article.id, (act) => this.#act(article.id, act)),
        article,
      );
    return made;
  }

  #act(number: string, act: "up" | "down" | "remove"): void {
    const numbers = this.#printList.numbers.filter((other) => other !== number);
    const at = this.#printList.numbers.indexOf(number);
    if (act !== "remove") numbers.splice(Math.max(0, act === "up" ? at - 1 : at + 1), 0, number);
    this.#change({ ...this.#printList, numbers }, () => this.#focus(number, act));
  }

  #clear(): void {
    this.#name.value = "";
    this.#change(nothing, () => this.#focusStatus());
    this.#rename("");
  }

  // The button that was pressed is made again; if the section is gone, the message about the rest takes the focus.
  #focus(number: string, act: string): void {
    const button = this.querySelector<HTMLElement>(`[data-for="${number}"] [data-act=${act}]`);
    if (button) button.focus();
    else this.#focusStatus();
  }

  #focusStatus(): void {
    this.#status.tabIndex = -1;
    this.#status.focus();
  }

  async #change(printList: PrintList, then?: () => void): Promise<void> {
    const { numbers } = this.#printList;
    this.#printList = printList;
    this.#setAddress(printList);
    // A print list that came by a link is not the reader's own: theirs stays as it is.
    if (this.#tray && this.#tray.selected().join() === numbers.join()) this.#tray.select(printList.numbers);
    await this.#attempt(async () => {
      await this.#show();
      then?.();
    });
  }

  #rename(name: string): void {
    this.#printList = { ...this.#printList, name };
    const shown = name.trim() || "Print list";
    const heading = document.querySelector(".print-list-name");
    if (heading) heading.textContent = shown;
    // A PDF takes its title from the page's.
    document.title = [...new Set([shown, manualTitle])].join(" – ");
    if (location.hash !== "") this.#setAddress(this.#printList);
    this.#share.replaceChildren();
  }

  // Browsers refuse it when it is asked for too often: Safari beyond 100 times in 30 seconds, as one types a name.
  #setAddress({ numbers, name }: PrintList): void {
    optional(() => history.replaceState(null, "", numbers.length > 0 ? writePrintList(numbers, name, this.#held) : location.pathname));
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
      this.#say("The sections could not be fetched. Check your connection and reload the page.");
    }
  }

  #say(...sentences: string[]): void {
    this.#status.textContent = sentences.join(" ");
  }
}

type Tray = typeof import("./tray");

customElements.define("print-list", PrintListElement);
