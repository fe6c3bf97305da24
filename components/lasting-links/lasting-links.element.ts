// Fetches the code for what readers do when they first do it: share, follow a link, press a key.
import { linksCode, trayCode } from "@/lib/site/assets";
import { couldNotFetch } from "@/lib/wording/share";

// Enough to tell a copied link, words found by a search, or an item "(a)" from an anchor of the page; links.ts reads them
// exactly, and ignores anything else.
const likeCopiedLink = /^#(~|\w{4}[-\w]*\.\w{7})|\)$/;
const controls = "[data-does], .self, .term";

// Said where a reader asks for it, by a click.
const notYet = () => {};

class LastingLinks extends HTMLElement {
  connectedCallback(): void {
    // Fetched before the click, because some browsers let a page copy only at once.
    for (const event of ["pointerdown", "focusin"])
      addEventListener(event, (happened) => void (this.control(happened) && this.load().catch(notYet)));
    addEventListener("click", (event) => void this.clicked(event));
    addEventListener("keydown", (event) => void this.press(event));
    addEventListener("hashchange", () => this.arrive(!history.state?.arrived));
    if (matchMedia("(min-width: 75rem)").matches && document.querySelector(".part"))
      addEventListener("scroll", () => void this.load().then(({ followReader }) => followReader(), notYet), { once: true });
    this.arrive(true);
    try {
      if (sessionStorage.printList) import(trayCode).catch(notYet);
    } catch {
      // A browser that keeps nothing for pages refuses even to be asked.
    }
  }

  private async clicked(event: MouseEvent): Promise<void> {
    const control = this.control(event);
    // A link opened in another tab is a link.
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await (await this.load()).act(control);
    } catch {
      if (control instanceof HTMLAnchorElement) location.assign(control.href);
      else this.say(couldNotFetch);
    }
  }

  // Where something is being written, a key is a letter.
  private async press({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): Promise<void> {
    if (!/^[jksc?]$/.test(key) || ctrlKey || metaKey || altKey || (target as Element).closest("input, textarea, select, dialog")) return;
    try {
      if (localStorage.keysOff === "yes") return;
    } catch {
      // As above.
    }
    await this.load().then(({ press }) => press(key), notYet);
  }

  // `isNew` is false where a reader comes back: the browser knows the place.
  private async arrive(isNew: boolean): Promise<void> {
    const { hash } = location;
    const target = document.getElementById(hash.slice(1));
    if (target) whenLoaded(() => this.keepLasting(target));
    // Some browsers do not open what is folded up for a link into it; the others have done so by now.
    if (!likeCopiedLink.test(hash) && !document.querySelector("details:not([open]) :target")) return;
    try {
      if (isNew) await (await this.load()).arrive(hash);
    } catch {
      this.say(couldNotFetch);
    }
  }

  // The address bar always has the form that outlasts a renumbering: it is what readers copy.
  private keepLasting(target: HTMLElement): void {
    // The address of a print list names all of its sections.
    const section = target.closest<HTMLElement>(".section[data-id]:not(print-list *)");
    const fingerprint = target.dataset.fingerprint?.replace("-", "").slice(0, 7);
    if (!section || !fingerprint || (target !== section && !target.closest(".words"))) return;
    const paragraph = target === section ? "" : target.id.match(/-\d+$/);
    try {
      history.replaceState({ arrived: true }, "", `#${section.dataset.id}${paragraph}.${fingerprint}`);
    } catch {
      // Refused: the plain form works today.
    }
    for (const old of document.querySelectorAll(".arrived")) old.classList.remove("arrived");
    target.classList.add("arrived");
  }

  private say(words: string): void {
    this.textContent = words;
    this.role = "alert";
  }

  private load(): Promise<typeof import("./links")> {
    return import(linksCode);
  }

  private control({ target }: Event): HTMLElement | null {
    return (target as Element).closest?.(controls) ?? null;
  }
}

// Before, the browser has perhaps not gone to the place that the address names.
function whenLoaded(act: () => void): void {
  if (document.readyState === "complete") act();
  else addEventListener("load", () => setTimeout(act), { once: true });
}

customElements.define("lasting-links", LastingLinks);
