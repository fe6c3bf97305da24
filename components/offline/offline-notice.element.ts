// On each page of a reader who keeps a copy (the service worker writes it there): whether a newer one is published,
// taken at one tap.
import { dayInWords } from "@/lib/domain/version-date";
import { missingBytes, sizeInWords } from "@/lib/site/offline-copy";
import * as words from "@/lib/wording/offline";
import { element } from "../browser/make-element";
import { todayHere } from "../browser/today-here";
import { NotArrived, readList, readPublished } from "./fetch-copy";
import { readKept } from "./kept-copy";
import { sayFailure } from "./say-failure";
import { hearTabs } from "./tabs";
import { type Outcome, showOn, takeCopy } from "./take-copy";
import { whenBack } from "./when-back";

class OfflineCopy extends HTMLElement {
  readonly #status = element("p", { role: "status", tabindex: "-1" });
  readonly #progress = element("progress", { "aria-label": words.progress, hidden: "" });
  readonly #button = element("button", { type: "button", hidden: "" });
  // A page from the network is shown nothing as long as the copy is as new as it is.
  readonly #isPublished = this.hasAttribute("published");
  #busy = false;

  connectedCallback(): void {
    // The page on which a copy is kept says all that itself.
    if (document.querySelector("keep-manual")) return;
    this.append(this.#status, this.#progress, this.#button);
    const ask = () => void (this.#busy || this.#ask());
    hearTabs((told) => told !== "removing" && ask());
    whenBack(ask);
    ask();
  }

  // Where the copy cannot be read, the notice stays as it was.
  async #ask(): Promise<void> {
    await this.#askWhole().catch(() => {});
  }

  async #askWhole(): Promise<void> {
    const kept = await readKept();
    if (this.#busy) return;
    const own = this.getAttribute("list");
    if (kept?.list !== own) {
      // Another tab has renewed or removed it. This does not make a page from the network older.
      if (this.#isPublished) this.hidden = true;
      else this.#say(kept ? words.newerDownloaded : words.removedFromDevice, words.reload, () => location.reload());
      return;
    }
    try {
      const published = await readPublished();
      if (published.list === own) {
        if (!this.#isPublished) this.#say(words.isNewest);
        return;
      }
      const said = this.#isPublished ? words.isOlder(dayInWords(this.getAttribute("day") as string)) : words.newerAvailable;
      const bytes = missingBytes(await readList(published.list), kept?.copy);
      if (this.#busy) return;
      this.#say(said, words.downloadNewer(sizeInWords(bytes)), () => void this.#take());
    } catch (error) {
      if (!(error instanceof NotArrived)) throw error;
      if (!this.#isPublished) this.#say(words.cannotCheck);
    }
  }

  async #take(): Promise<void> {
    const stop = new AbortController();
    this.#busy = true;
    this.#say(words.downloadingNewer, words.stop, () => stop.abort());
    this.#status.focus();
    this.#progress.hidden = false;
    let outcome: Outcome | undefined;
    try {
      outcome = await takeCopy(todayHere(), showOn(this.#progress), stop);
      if (outcome === "taken") await this.#taken();
    } catch (error) {
      this.#say(sayFailure(error), words.tryAgain, () => void this.#take());
    } finally {
      this.#progress.hidden = true;
      this.#busy = false;
    }
    if (outcome && outcome !== "taken") await this.#ask();
  }

  async #taken(): Promise<void> {
    if (!this.#isPublished) location.reload();
    this.setAttribute("list", (await readKept())?.list ?? "");
    this.#say(words.isUpToDate);
  }

  #say(said: string, offer?: string, act?: () => void): void {
    this.hidden = false;
    this.#button.hidden = !offer;
    this.#button.textContent = offer ?? "";
    this.#button.onclick = act ?? null;
    // What is shown and filled in one moment is not always spoken.
    setTimeout(() => (this.#status.textContent = said));
  }
}

customElements.define("offline-copy", OfflineCopy);
