// The live region of the page: one for all that is said of what was done.

let region: HTMLElement | undefined;

/** Says `words` to everyone: at the foot of the window for some seconds, and to screen readers. */
export function tell(words: string): void {
  region?.remove();
  region = document.createElement("p");
  region.className = "told";
  region.setAttribute("role", "status");
  document.body.append(region);
  const told = region;
  // Set after the element is there: a live region speaks of changes only.
  requestAnimationFrame(() => (told.textContent = words));
  setTimeout(() => told.remove(), 8_000);
}
