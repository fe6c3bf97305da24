// Fetches the code for copying and arriving when a reader first does one of them.
import { linksCode, trayCode } from "@/lib/site/assets";

// Enough to tell a copied link from an anchor of the page; links.ts reads it exactly, and ignores anything else.
const likeCopiedLink = /^#\w{4}(-\d+)?\.\w{7}/;

// Said where a reader asks for it, by a click.
const notYet = () => {};

class LastingLinks extends HTMLElement {
  connectedCallback(): void {
    // Fetched before the click, because some browsers let a page copy only at once.
    for (const event of ["pointerdown", "focusin"])
      addEventListener(event, (happened) => void (this.button(happened) && this.load().catch(notYet)));
    addEventListener("click", async (event) => {
      const button = this.button(event);
      if (!button) return;
      // One of them is a link, for those without JavaScript.
      event.preventDefault();
      try {
        await (await this.load()).act(button);
      } catch {
        const said = button.parentElement?.querySelector("[role=status]");
        if (said) said.textContent = "This could not be fetched. Check the connection and try again.";
      }
    });
    addEventListener("hashchange", () => this.arrive());
    this.arrive();
    try {
      if (sessionStorage.printList) import(trayCode).catch(notYet);
    } catch {
      // A browser that keeps nothing for pages refuses even to be asked.
    }
  }

  private async arrive(): Promise<void> {
    // Some browsers do not open what is folded up for a link into it; the others have done so by now.
    if (!likeCopiedLink.test(location.hash) && !document.querySelector("details:not([open]) :target")) return;
    try {
      await (await this.load()).arrive(location.hash);
    } catch {
      document
        .querySelector("h1")
        ?.insertAdjacentHTML("afterend", "<p role=alert>The text of this link could not be fetched. Check the connection and try again.");
    }
  }

  private load(): Promise<typeof import("./links")> {
    return import(linksCode);
  }

  private button({ target }: Event): HTMLElement | null {
    return (target as Element).closest?.("[data-does]") ?? null;
  }
}

customElements.define("lasting-links", LastingLinks);
