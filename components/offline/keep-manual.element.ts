// The reader's choice: nothing is kept on the device before it is made, and it is undone as easily.
import { dayInWords } from "@/lib/domain/version-date";
import { bytesOf, type CopyList, type KeptCopy, missingBytes, type PublishedCopy, sizeInWords } from "@/lib/site/offline-copy";
import * as words from "@/lib/wording/offline";
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
  readonly #progress = element("progress", { "aria-label": words.progress });
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
    this.#status.textContent = words.looking;
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
      ? words.completeDownload
      : newer
        ? words.downloadNewer(sizeInWords(missingBytes(newer, kept?.copy)))
        : !kept && (begun ? words.continueDownload : words.save);
    if (published && taking) this.#offer(taking, "control main", words.downloading, () => this.#take());
    if (!published || (kept && published.list !== kept.list && !newer && !lost))
      this.#offer(words.checkAgain, "control", words.checking, async () => "");
    if (kept || begun) this.#offerRemoval();
  }

  #offerRemoval(): void {
    this.#offer(words.remove, "control", words.removing, removeAll);
  }

  /** `act` resolves with what to say when it is done. */
  #offer(label: string, look: string, meanwhile: string, act: () => Promise<string>): void {
    const button = element("button", { type: "button", class: look }, label);
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
    const button = element("button", { type: "button", class: "control" }, words.stop);
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
  taken: words.downloaded,
  stopped: words.stopped,
  removed: words.removedElsewhere,
};

async function removeAll(): Promise<string> {
  await removeCopy();
  return words.removed;
}

async function readState(): Promise<State> {
  const [kept, begun, published] = await Promise.all([readKept(), hasAny(), readPublished().catch(onlyNotArrived)]);
  const lost = kept !== undefined && !((await holdsAll(kept.copy)) && (await hasWorker()));
  const isNewer = kept && published && published.list !== kept.list;
  return { kept, lost, begun, published, newer: isNewer ? await readList(published.list).catch(onlyNotArrived) : undefined };
}

function sayState({ kept, lost, begun, published }: State): string {
  if (kept) {
    const copy = words.saved(dayInWords(kept.day), sizeInWords(bytesOf(kept.copy)));
    if (lost) return [copy, words.damaged, ...(published ? [] : [words.completeLater])].join(" ");
    if (!published) return `${copy} ${words.cannotCheck}`;
    return `${copy} ${published.list === kept.list ? words.isNewest : words.newerAvailable}`;
  }
  const nothing = begun ? words.notFinished : words.nothingSaved;
  return `${nothing} ${published ? words.takes(sizeInWords(published.bytes)) : words.cannotDownload}`;
}

function onlyNotArrived(error: unknown): undefined {
  if (!(error instanceof NotArrived)) throw error;
}

customElements.define("keep-manual", KeepManual);
