// Fetches the code for copying and arriving when a reader first does one of them.
import { linksCode } from "@/lib/permalink";

// Enough to tell a copied link from an anchor of the page; links.ts reads it exactly, and lets be what is none.
const likeCopiedLink = /^#\w{4}(-\d+)?\.\w{7}/;

class LastingLinks extends HTMLElement {
  connectedCallback(): void {
    // Fetched before the click, because some browsers let a page copy only at once.
    for (const event of ["pointerdown", "focusin"]) addEventListener(event, (happened) => void (this.button(happened) && this.load()));
    addEventListener("click", async (event) => {
      const button = this.button(event);
      if (!button) return;
      try {
        await (await this.load()).copy(button);
      } catch {
        const said = button.parentElement?.querySelector("[role=status]");
        if (said) said.textContent = "This could not be fetched. Copy the address of the page instead.";
      }
    });
    addEventListener("hashchange", () => this.arrive());
    this.arrive();
  }

  private async arrive(): Promise<void> {
    if (!likeCopiedLink.test(location.hash)) return this.unfold();
    try {
      await (await this.load()).arrive(location.hash);
    } catch {
      document
        .querySelector("h1")
        ?.insertAdjacentHTML(
          "afterend",
          "<p role=alert>What has become of the text you look for could not be fetched. Load the page again.",
        );
    }
  }

  // Browsers that do not open what is folded up for a link into it; the others have done so by now.
  private unfold(): void {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.closest<HTMLDetailsElement>("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target?.scrollIntoView();
  }

  private load(): Promise<typeof import("./links")> {
    return import(linksCode);
  }

  private button({ target }: Event): HTMLButtonElement | null {
    return (target as Element).closest?.("[data-copy]") ?? null;
  }
}

customElements.define("lasting-links", LastingLinks);
