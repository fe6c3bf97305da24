// "Copy link", "Copy citation", "Copy quotation" at a section or paragraph, in words (icons were not understood).
// What they do is in links.ts, fetched on first use.

class CopyRow extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", this.target.id);
    // Where paragraphs have rows of their own, the section's says that it takes them all.
    if (this.target.matches("article:has(.words copy-row)")) this.append(`All of ${this.target.id}: `);
    for (const kind of ["link", "citation", "quotation"]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `Copy ${kind}`;
      button.dataset.copy = kind;
      this.append(button);
    }
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    this.append(said);
  }

  /** The section or paragraph this row copies. */
  get target(): HTMLElement {
    return document.getElementById(this.getAttribute("for") ?? "") ?? (this.closest("[id]") as HTMLElement);
  }
}

customElements.define("copy-row", CopyRow);

export type { CopyRow };
