// Buttons that need a script: made by it, so that nothing of them is in the page, in what is copied, or on paper without.
import { share, shareSection } from "@/lib/wording/share";

// A chapter has many: they are filled a few at a time, so that the page never stops answering.
const atOnce = 16;
const waiting: ActButton[] = [];

function fillSome(): void {
  for (const one of waiting.splice(0, atOnce)) one.fill();
  if (waiting.length > 0) setTimeout(fillSome);
}

class ActButton extends HTMLElement {
  connectedCallback(): void {
    if (waiting.push(this) === 1) setTimeout(fillSome);
  }

  fill(): void {
    if (this.firstChild) return;
    const button = document.createElement("button");
    const does = this.getAttribute("does") ?? "share";
    button.dataset.does = does;
    button.type = "button";
    button.textContent = this.dataset.label ?? share;
    if (does === "share") {
      button.ariaLabel = shareSection(this.parentElement?.querySelector(".section-heading a")?.textContent ?? "");
      button.ariaHasPopup = "dialog";
    }
    this.append(button);
  }
}

customElements.define("act-button", ActButton);
