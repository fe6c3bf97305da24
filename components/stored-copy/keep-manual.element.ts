// The reader's choice: nothing is kept on the device before it is made, and it is undone as easily.
import { dayInWords } from "@/lib/edition-date";
import { type CopyList, type KeptCopy, missingBytes, type PublishedCopy, sizeInWords } from "@/lib/stored-copy";
import { element } from "../page-main/make-element";
import { todayHere } from "../page-main/today-here";
import { heldPacks, readKept } from "./kept-copy";
import { sayFailure } from "./say-failure";
import { NotArrived, readList, readPublished, removeCopy, takeCopy } from "./take-copy";

class KeepManual extends HTMLElement {
  readonly #status = element("p", { role: "status", tabindex: "-1" });
  readonly #progress = element("progress", { "aria-label": "How much of the copy is here" });
  readonly #buttons = element("div", { class: "buttons" });

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#buttons);
    // Neither is there on a page that came without encryption.
    if (!("serviceWorker" in navigator && "caches" in window)) {
      this.#status.textContent = "This browser does not keep pages, or not in a private window. All of the manual can be printed instead.";
      return;
    }
    addEventListener("online", () => void this.#show());
    void this.#show();
  }

  /** `done` is said before what is so now. */
  async #show(done = ""): Promise<void> {
    if (this.#progress.isConnected) return;
    const [kept, held, published] = await Promise.all([readKept(), heldPacks(), readPublished().catch(onlyNotArrived)]);
    const newer = kept && published && published.list !== kept.list ? await readList(published.list).catch(onlyNotArrived) : undefined;
    this.#status.textContent = `${done} ${this.#state(kept, held.size > 0, published)}`.trim();
    this.#buttons.replaceChildren();
    const taking = newer
      ? `Take the newer copy (${sizeInWords(missingBytes(newer, kept?.copy))})`
      : !kept && published && (held.size > 0 ? "Go on" : "Keep this manual on this device");
    if (taking) this.#offer(taking, () => this.#take(), "control main");
    if (!published) this.#offer("Ask again", () => this.#show());
    if (kept || held.size > 0) this.#offer("Remove it from this device", () => this.#remove());
  }

  #state(kept: KeptCopy | undefined, begun: boolean, published: PublishedCopy | undefined): string {
    if (kept) {
      const state = `A copy of ${dayInWords(kept.day)} is kept on this device: ${sizeInWords(bytesOf(kept.copy))}.`;
      if (!published) return `${state} There is no connection now: whether a newer one is published cannot be asked.`;
      return `${state} ${published.list === kept.list ? "No newer one is published." : "A newer one is published."}`;
    }
    const nothing = begun ? "A copy was begun. It is not read before it is whole." : "Nothing is kept on this device.";
    return published
      ? `${nothing} The manual takes ${sizeInWords(published.bytes)} of it.`
      : `${nothing} There is no connection to the portal now, and so nothing can be taken.`;
  }

  #offer(words: string, act: () => Promise<void>, look = "control"): void {
    const button = element("button", { type: "button", class: look }, words);
    button.onclick = async () => {
      for (const one of this.#buttons.querySelectorAll("button")) one.disabled = true;
      // Where the button was, the keyboard would be nowhere.
      this.#status.focus();
      await act();
    };
    this.#buttons.append(button);
  }

  async #take(): Promise<void> {
    this.#status.textContent = "Taking the manual …";
    this.#progress.removeAttribute("value");
    this.#status.after(this.#progress);
    let done = "All of this manual now opens on this device without a connection.";
    try {
      await takeCopy(todayHere(), (here, all) => Object.assign(this.#progress, { max: all, value: here }));
    } catch (error) {
      done = sayFailure(error);
    }
    this.#progress.remove();
    await this.#show(done);
  }

  async #remove(): Promise<void> {
    await removeCopy();
    await this.#show("Removed.");
  }
}

function onlyNotArrived(error: unknown): undefined {
  if (!(error instanceof NotArrived)) throw error;
}

function bytesOf({ packs }: CopyList): number {
  return Object.values(packs).reduce((sum, { bytes }) => sum + bytes, 0);
}

customElements.define("keep-manual", KeepManual);
