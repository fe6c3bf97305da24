// Fetches the code for copying and arriving when a reader first does one of them.
import { linksCode, readCopiedFragment } from "@/lib/permalink";

class LastingLinks extends HTMLElement {
  connectedCallback(): void {
    // Fetched before the click, because some browsers let a page copy only at once.
    for (const event of ["pointerdown", "focusin"]) addEventListener(event, (happened) => void (this.button(happened) && this.load()));
    addEventListener("click", async (event) => {
      const button = this.button(event);
      if (!button) return;
      try {
        await (await this.load()).copy(button, this.getAttribute("time-zone") ?? "UTC");
      } catch {
        const said = button.parentElement?.querySelector("[role=status]");
        if (said) said.textContent = "This could not be fetched. Copy the address of the page instead.";
      }
    });
    addEventListener("hashchange", () => this.arrive());
    this.arrive();
  }

  private async arrive(): Promise<void> {
    const fragment = readCopiedFragment(location.hash);
    if (fragment) (await this.load()).arrive(fragment);
  }

  private load(): Promise<typeof import("./links")> {
    return import(linksCode);
  }

  private button({ target }: Event): HTMLButtonElement | null {
    return (target as Element).closest?.("[data-copy]") ?? null;
  }
}

customElements.define("lasting-links", LastingLinks);
