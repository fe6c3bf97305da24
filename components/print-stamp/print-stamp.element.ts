// Writes the stamp at the moment of printing; the style sheet sets it at the foot of every sheet.
import { printPageCode, sheetsCode, unscriptedStyle } from "@/lib/site/assets";
import { stampWords } from "@/lib/site/print-stamp";

type PrintPage = typeof import("../print-page/prepare-page");

class PrintStamp extends HTMLElement {
  connectedCallback(): void {
    // Both are on every page (app/layout.tsx).
    const zone = this.getAttribute("time-zone") as string;
    const address = this.getAttribute("address") as string;
    const stored = this.getAttribute("stored");
    const { style, dataset } = document.documentElement;
    let sheets: typeof import("../printed-sheets/sheets") | undefined;
    addEventListener("beforeprint", () => {
      const words = stampWords(new Date(), zone, address, stored);
      style.setProperty("--stamp", JSON.stringify(words));
      sheets?.laySheets(words, dataset);
    });
    addEventListener("afterprint", () => {
      style.removeProperty("--stamp");
      sheets?.clearSheets();
    });
    // The browser's own key does what the page's button does. What cannot be fetched is not on paper.
    addEventListener("keydown", (event) => {
      if (!/^p$/i.test(event.key) || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      soon().then(print);
    });
    // Printing waits for nothing: a reader who leaves the page for the browser's menu may be about to print.
    const soon = () => this.prepare().catch(() => {});
    document.addEventListener("mouseleave", soon);
    addEventListener("blur", soon);
    // To fetch from the offline copy costs nothing.
    if (stored) soon();
    if (!("CSSMarginRule" in window))
      import(sheetsCode).then(
        (fetched) => {
          sheets = fetched;
          soon();
        },
        // As without JavaScript.
        () => document.head.insertAdjacentHTML("beforeend", `<link rel=stylesheet href=${unscriptedStyle}>`),
      );
  }

  /** Puts on the page what only paper has. Rejects where the code for it cannot be fetched. */
  async prepare(): Promise<void> {
    await ((await import(printPageCode)) as PrintPage).prepare();
  }

  /** Prints the page as the button "Print" does. */
  print(): Promise<void> {
    return this.prepare().then(print, print);
  }
}

customElements.define("print-stamp", PrintStamp);
