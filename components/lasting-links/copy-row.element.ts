// "Copy link", "Copy citation", "Copy quotation" at a section or paragraph, in words (icons were not understood).
// What they do is in links.ts, fetched on first use.

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
    this.ariaLabel = target.id;
    // Where paragraphs have rows of their own, the section's says that it takes them all.
    if (target.querySelector(":scope > .words copy-row")) this.append(`All of ${target.id}: `);
    for (const kind of ["link", "citation", "quotation", "select"]) {
      const select = kind === "select";
      if (select && !target.dataset.id) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = select ? "Select" : `Copy ${kind}`;
      button.dataset.copy = kind;
      this.append(button);
    }
    const said = document.createElement("span");
    said.role = "status";
    this.append(said);
  }

  /** The section or paragraph this row copies. */
  get target(): HTMLElement {
    return document.getElementById(this.getAttribute("for") ?? "") ?? (this.closest("[id]") as HTMLElement);
  }
}

customElements.define("copy-row", CopyRow);

export type { CopyRow };
