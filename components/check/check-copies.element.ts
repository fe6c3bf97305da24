// Reads typed check codes, looks each up in the portal's own files, and says what became of the words.
import { scanCode } from "@/lib/site/assets";
import { checkCopy, type Fingerprints, type Withdrawn } from "@/lib/site/check-copy";
import { readFingerprints, type TypedFingerprint } from "@/lib/site/printed-fingerprint";
import { fingerprintsAddress, withdrawnAddress } from "@/lib/site/urls";
import { once } from "@/lib/util/once";
import * as words from "@/lib/wording/check";
import { keepAddress } from "../browser/keep-address";
import { keepField } from "../browser/keep-field";
import { element } from "../browser/make-element";
import { cannotTell, sayVerdict } from "./say-verdict";

class CheckCopies extends HTMLElement {
  readonly #field = element("textarea", {
    class: "entry",
    rows: "4",
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
  });
  readonly #status = element("p", { role: "status" });
  readonly #list = element("ul", { class: "verdicts" });
  #turn = 0;

  connectedCallback(): void {
    const form = element(
      "form",
      {},
      element("label", { class: "labelled" }, words.field, this.#field),
      element("button", { type: "submit", class: "control main" }, words.check),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#check();
    });
    keepField(this.#field);
    const scan = element("div", { class: "scan" });
    this.replaceChildren(form, scan, this.#status, this.#list);
    // Asked for, never needed: few browsers read codes by themselves.
    if ("BarcodeDetector" in window) void this.#offerScan(scan).catch(() => {});
    addEventListener("click", keepAddress);
    addEventListener("hashchange", () => this.#read());
    this.#read();
  }

  #read(): void {
    const asked = fromAddress(location.hash);
    if (asked === "") return;
    this.#field.value = asked;
    void this.#check();
  }

  async #offerScan(place: HTMLElement): Promise<void> {
    const { offerScan } = (await import(scanCode)) as typeof import("./scan-codes");
    await offerScan(place, (texts) => this.#add(texts));
  }

  // Read from paper: each code once, below what is there.
  #add(texts: string[]): void {
    const lines = this.#field.value.split("\n").map((line) => line.trim());
    // A comma or semicolon, as in the address of a print list, would begin another code.
    const inOneLine = texts.map((text) => text.replace(/\s+/g, " ").replace(/[,;]/g, encodeURIComponent).trim());
    this.#field.value = [...new Set([...lines, ...inOneLine])].filter(Boolean).join("\n");
    void this.#check();
  }

  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const typed = readFingerprints(this.#field.value);
    if (typed.length === 0) {
      this.#list.replaceChildren();
      this.#status.textContent = words.nothingEntered;
      return;
    }
    const files = new Map<string, Promise<unknown>>();
    const items = await Promise.all(typed.map((one) => verdictOn(one, (address) => once(files, address, fetchFresh))));
    if (turn !== this.#turn) return;
    this.#list.replaceChildren(...items);
    const untold = items.filter((item) => item.matches(".untold")).length;
    this.#status.textContent = words.checked(items.length - untold, untold);
  }
}

// Offline there is no verdict on any copy: the data on the device may be old.
async function verdictOn(typed: TypedFingerprint, file: (address: string) => Promise<unknown>): Promise<HTMLElement> {
  try {
    const [fingerprints, withdrawn] = await Promise.all([
      typed.code ? file(fingerprintsAddress(typed.code)) : undefined,
      file(withdrawnAddress),
    ]);
    // No file: no text has a fingerprint that begins so.
    return sayVerdict(typed.typed, checkCopy(typed, (fingerprints ?? {}) as Fingerprints, withdrawn as Withdrawn));
  } catch {
    return cannotTell(typed.typed);
  }
}

async function fetchFresh(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: "no-cache" });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

function fromAddress(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).replaceAll("+", " ").slice(0, 2_000);
  } catch {
    return "";
  }
}

customElements.define("check-copies", CheckCopies);
