// Writes the stamp at the moment of printing; the style sheet sets it at the foot of every sheet.
import { stampWords } from "@/lib/print-stamp";

class PrintStamp extends HTMLElement {
  connectedCallback(): void {
    const zone = this.getAttribute("time-zone") ?? "UTC";
    const address = this.getAttribute("address") ?? location.origin;
    const stamp = () => {
      this.textContent = stampWords(new Date(), zone, address);
      document.documentElement.style.setProperty("--stamp", JSON.stringify(this.textContent));
    };
    const clear = () => {
      this.textContent = "";
      document.documentElement.style.removeProperty("--stamp");
    };
    addEventListener("beforeprint", stamp);
    addEventListener("afterprint", clear);
    // Some browsers print without these events but do change the medium.
    matchMedia("print").addEventListener("change", (change) => (change.matches ? stamp() : clear()));
  }
}

customElements.define("print-stamp", PrintStamp);
