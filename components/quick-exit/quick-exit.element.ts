// Leaves at once: by the link, or by Shift pressed three times (the pattern of GOV.UK's “Exit this page”).
import { pressMore } from "@/lib/wording/quick-exit";
import { optional } from "../browser/optional";

/** Presses further apart than this, in ms, are no call. */
const apart = 5000;
const presses = 3;

class QuickExit extends HTMLElement {
  #pressed: number[] = [];

  connectedCallback(): void {
    const link = this.querySelector("a");
    const said = this.querySelector("[role=status]");
    if (!link) return;
    link.addEventListener("click", (event) => {
      leave(link.href);
      // Only now: if anything has failed, the browser follows the link.
      event.preventDefault();
    });
    document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
      if (repeat) return;
      this.#pressed = key === "Shift" ? [...this.#pressed.filter((then) => timeStamp - then < apart), timeStamp] : [];
      const missing = presses - this.#pressed.length;
      if (missing <= 0) leave(link.href);
      else if (said) said.textContent = this.#pressed.length > 0 ? pressMore(missing) : "";
    });
  }
}

/** Leaves before anything else is tried. Nothing is seen from now on, however slow the other page is; the way back leads past this page. */
function leave(address: string): void {
  location.replace(address);
  optional(() => {
    document.documentElement.hidden = true;
  });
  optional(() => {
    document.title = "…";
  });
  // The numbers of the sections in the print list. If a browser refuses site data, none are kept.
  optional(() => sessionStorage.clear());
}

customElements.define("quick-exit", QuickExit);
