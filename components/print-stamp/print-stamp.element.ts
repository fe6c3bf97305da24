// Writes the stamp at the moment of printing; the style sheet sets it at the foot of every sheet.
import { sheetsCode, unscriptedStyle } from "@/lib/site/assets";
import { stampWords } from "@/lib/site/print-stamp";

class PrintStamp extends HTMLElement {
  connectedCallback(): void {
    // Both are on every page (app/layout.tsx).
    const zone = this.getAttribute("time-zone") as string;
    const address = this.getAttribute("address") as string;
    const stored = this.getAttribute("stored");
    const { style, dataset } = document.documentElement;
    let sheets: typeof import("../printed-sheets/sheets") | undefined;
    const stamp = () => {
      const words = stampWords(new Date(), zone, address, stored);
      style.setProperty("--stamp", JSON.stringify(words));
      sheets?.laySheets(words, dataset.version ?? "");
    };
    const clear = () => {
      style.removeProperty("--stamp");
      sheets?.clearSheets();
    };
    addEventListener("beforeprint", stamp);
    addEventListener("afterprint", clear);
    // Fetched now, because printing waits for nothing.
    if (!("CSSMarginRule" in window))
      import(sheetsCode).then(
        (fetched) => (sheets = fetched),
        // As without JavaScript.
        () => document.head.insertAdjacentHTML("beforeend", `<link rel=stylesheet href=${unscriptedStyle}>`),
      );
  }
}

customElements.define("print-stamp", PrintStamp);
