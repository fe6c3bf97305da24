// "Copy link", "Copy citation", "Copy quotation" at a section or paragraph, and "Print" for a page, in words (icons were
// not understood). What they do is in links.ts, fetched on first use.

// A chapter has many rows: they are filled a few at a time, so that the page never stops answering.
const atOnce = 8;
const waiting: CopyRow[] = [];

function fillSome(): void {
  for (const row of waiting.splice(0, atOnce)) row.fill();
  if (waiting.length > 0) setTimeout(fillSome);
}

class CopyRow extends HTMLElement {
  connectedCallback(): void {
    if (waiting.push(this) === 1) setTimeout(fillSome);
  }

  fill(): void {
    const { target } = this;
    this.role = "group";
    this.ariaLabel ??= target.id;
    // Where paragraphs have rows of their own, the section's says that it takes them all.
    if (target.querySelector(":scope > .words copy-row")) this.append(`All of ${target.id}: `);
    // A chapter's own row is the one outside any section.
    if (target.id !== "main") this.offer("Copy link", "Copy citation", "Copy quotation");
    if (target.dataset.id) this.offer("Select");
    // The page is that of the text which has its heading.
    if (target.querySelector("h1")) this.offer("Print", "Print without QR codes");
    const said = document.createElement("span");
    said.role = "status";
    this.append(said);
  }

  private offer(...acts: string[]): void {
    for (const act of acts) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = button.dataset.does = act;
      this.append(button);
    }
  }

  /** The section or paragraph this row copies. */
  get target(): HTMLElement {
    return document.getElementById(this.getAttribute("for") ?? "") ?? (this.closest("[id]") as HTMLElement);
  }
}

customElements.define("copy-row", CopyRow);

export type { CopyRow };
