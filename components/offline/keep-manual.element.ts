// The reader's choice: nothing is kept on the device before it is made, and it is undone as easily.
import { dayInWords } from "@/lib/domain/version-date";
import { bytesOf, type CopyList, type KeptCopy, missingBytes, type PublishedCopy, sizeInWords } from "@/lib/site/offline-copy";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { todayHere } from "../browser/today-here";
import { NotArrived, readList, readPublished } from "./fetch-copy";
import { hasAny, holdsAll, readKept } from "./kept-copy";
import { sayFailure } from "./say-failure";
import { hearTabs } from "./tabs";
import { type Outcome, removeCopy, showOn, takeCopy } from "./take-copy";
import { whenBack } from "./when-back";
import { hasWorker } from "./worker-of-copy";

/** What is on the device, and what is published. `lost`: a part of the copy is missing or damaged. */
type State = { kept?: KeptCopy; lost: boolean; begun: boolean; published?: PublishedCopy; newer?: CopyList };

class KeepManual extends HTMLElement {
  readonly #status = element("p", { role: "status", tabindex: "-1" });
  readonly #progress = element("progress", { "aria-label": "How much of the copy is here" });
  readonly #buttons = element("div", { class: "buttons" });
  #busy = false;
  /** What was done last: said before what is so now. */
  #done = "";
  #turn = 0;

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#buttons);
    // None is there on a page that came without encryption.
    if (!optional(() => navigator.serviceWorker && caches && navigator.locks)) {
      this.#status.textContent = sayFailure(undefined);
      return;
    }
    const show = () => void (this.#busy || this.#show());
    whenBack(show);
    hearTabs((told) => {
      if (told === "removing" || this.#busy) return;
      // What this tab did is not what is so any more.
      this.#done = told === "removed" ? outcomes.removed : "";
      show();
    });
    this.#status.textContent = "Looking …";
    show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const state = await readState();
      if (this.#busy || turn !== this.#turn) return;
      const hadFocus = this.#buttons.contains(document.activeElement);
      this.#status.textContent = `${this.#done} ${sayState(state)}`.trim();
      this.#buttons.replaceChildren();
      this.#offerAll(state);
      // Where the button was, the keyboard would be nowhere.
      if (hadFocus) this.#status.focus();
    } catch (error) {
      const isAny = (await hasAny().catch(() => false)) || (await hasWorker().catch(() => false));
      if (this.#busy || turn !== this.#turn) return;
      this.#status.textContent = `${this.#done} ${sayFailure(error)}`.trim();
      this.#buttons.replaceChildren();
      // Whatever is wrong with the copy, it can be removed.
      if (isAny) this.#offerRemoval();
    }
  }

  #offerAll({ kept, lost, begun, published, newer }: State): void {
    const taking = lost
      ? "Complete the copy"
      : newer
        ? `Take the newer copy (${sizeInWords(missingBytes(newer, kept?.copy))})`
        : !kept && (begun ? "Go on" : "Keep this manual on this device");
    if (published && taking) this.#offer(taking, "control main", "Taking the manual …", () => this.#take());
    if (!published || (kept && published.list !== kept.list && !newer && !lost))
      this.#offer("Ask again", "control", "Asking …", async () => "");
    if (kept || begun) this.#offerRemoval();
  }

  #offerRemoval(): void {
    this.#offer("Remove it from this device", "control", "Removing …", removeAll);
  }

  /** `act` resolves with what to say when it is done. */
  #offer(words: string, look: string, meanwhile: string, act: () => Promise<string>): void {
    const button = element("button", { type: "button", class: look }, words);
    button.onclick = async () => {
      this.#busy = true;
      this.#status.textContent = meanwhile;
      this.#status.focus();
      this.#buttons.replaceChildren();
      this.#done = await act().catch(sayFailure);
      this.#busy = false;
      await this.#show();
    };
    this.#buttons.append(button);
  }

  async #take(): Promise<string> {
    this.#progress.removeAttribute("value");
    this.#status.after(this.#progress);
    const stop = new AbortController();
    const button = element("button", { type: "button", class: "control" }, "Stop");
    button.onclick = () => stop.abort();
    this.#buttons.append(button);
    try {
      return outcomes[await takeCopy(todayHere(), showOn(this.#progress), stop)];
    } finally {
      this.#progress.remove();
    }
  }
}

const outcomes: Record<Outcome, string> = {
  taken: "All of this manual now opens on this device without a connection.",
  stopped: "Stopped. Whatever has come so far is not lost.",
  removed: "It was removed in another tab.",
};

async function removeAll(): Promise<string> {
  await removeCopy();
  return "Removed.";
}

async function readState(): Promise<State> {
  const [kept, begun, published] = await Promise.all([readKept(), hasAny(), readPublished().catch(onlyNotArrived)]);
  const lost = kept !== undefined && !((await holdsAll(kept.copy)) && (await hasWorker()));
  const isNewer = kept && published && published.list !== kept.list;
  return { kept, lost, begun, published, newer: isNewer ? await readList(published.list).catch(onlyNotArrived) : undefined };
}

function sayState({ kept, lost, begun, published }: State): string {
  if (kept) {
    const copy = `A copy of ${dayInWords(kept.day)} is kept on this device: ${sizeInWords(bytesOf(kept.copy))}.`;
    if (lost) return `${copy} A part of it is missing or damaged.${published ? "" : " It can be completed when there is a connection."}`;
    if (!published) return `${copy} There is no connection now: whether a newer one is published cannot be asked.`;
    return `${copy} ${published.list === kept.list ? "No newer one is published." : "A newer one is published."}`;
  }
  const nothing = begun ? "A copy was begun. It is not read before it is whole." : "Nothing is kept on this device.";
  return published
    ? `${nothing} The manual takes ${sizeInWords(published.bytes)} of it.`
    : `${nothing} There is no connection to the portal now, and so nothing can be taken.`;
}

function onlyNotArrived(error: unknown): undefined {
  if (!(error instanceof NotArrived)) throw error;
}

customElements.define("keep-manual", KeepManual);
