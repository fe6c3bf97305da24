// On each page of a reader who keeps a copy (the service worker writes it there): whether a newer one is published,
// taken at one tap.
import { dayInWords } from "@/lib/edition-date";
import { homeAddress } from "@/lib/permalink";
import { missingBytes, sizeInWords } from "@/lib/stored-copy";
import { element } from "../page-main/make-element";
import { todayHere } from "../page-main/today-here";
import { readKept } from "./kept-copy";
import { sayFailure } from "./say-failure";
import { NotArrived, readList, readPublished, takeCopy } from "./take-copy";

class StoredCopy extends HTMLElement {
  readonly #status = element("p", { role: "status" });
  readonly #button = element("button", { type: "button", hidden: "" });
  readonly #isPublished = this.hasAttribute("published");

  connectedCallback(): void {
    this.append(this.#status, this.#button);
    const ask = () => void this.#ask();
    addEventListener("online", ask);
    new BroadcastChannel(homeAddress).onmessage = ask;
    ask();
  }

  async #ask(): Promise<void> {
    const kept = await readKept();
    const own = this.getAttribute("list");
    if (kept?.list !== own) {
      // Another tab has renewed or removed it. A page from the network is none the older for it.
      if (this.#isPublished) this.hidden = true;
      else
        this.#say(kept ? "A newer one is here now." : "It was removed from this device.", "Show this page anew", () => location.reload());
      return;
    }
    try {
      const published = await readPublished();
      if (published.list === own) {
        if (!this.#isPublished) this.#say("No newer one is published.");
        return;
      }
      const words = this.#isPublished
        ? `The copy of ${dayInWords(this.getAttribute("day") as string)} on this device is older than what is published.`
        : "A newer one is published.";
      this.#say(words, `Take it (${sizeInWords(missingBytes(await readList(published.list), kept?.copy))})`, () => void this.#take());
    } catch (error) {
      if (!(error instanceof NotArrived)) throw error;
      if (!this.#isPublished) this.#say("There is no connection: whether a newer one is published cannot be asked.");
    }
  }

  async #take(): Promise<void> {
    this.#say("Taking it …");
    try {
      await takeCopy(todayHere(), (here, all) => this.#say(`Taking it … ${Math.floor((100 * here) / all)}%`));
    } catch (error) {
      this.#say(sayFailure(error), "Try again", () => void this.#take());
      return;
    }
    if (this.#isPublished) this.#say("The copy on this device is renewed.");
    else location.reload();
  }

  #say(words: string, offer?: string, act?: () => void): void {
    this.hidden = false;
    this.#status.textContent = words;
    this.#button.hidden = !offer;
    this.#button.textContent = offer ?? "";
    this.#button.onclick = act ?? null;
  }
}

customElements.define("stored-copy", StoredCopy);
