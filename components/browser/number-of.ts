// Which section an element of the page is, and what readers call it.

/** The number of a section: its anchor, or where numbers begin anew in each chapter, what it says of itself. */
export function numberOf({ dataset, id }: HTMLElement): string {
  return dataset.number ?? id;
}

/** What the section is called in its heading: its label or, without one, its title. */
export function calledIn(section: HTMLElement): string {
  return section.querySelector(".section-heading a")?.textContent?.trim() ?? section.id;
}

/** The paragraph that an anchor names, as its last number: "2" for "8.45.6-2". */
export function paragraphOf({ id }: HTMLElement): string {
  return /\d+$/.exec(id)?.[0] ?? "";
}
