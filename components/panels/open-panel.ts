// A panel over the page: closed by its button, by Escape or by a click beside it; the focus goes back to what opened it.
import { panelsStyle } from "@/lib/site/assets";
import { close as closeWord } from "@/lib/wording/share";
import { fetchStyle } from "../browser/add-style";
import { element } from "../browser/make-element";

/** Between the panel and the edges of the window, in pixels. */
const margin = 16;

/** Opens a panel headed `title` with these contents, near `opener` where the window is wide; returns it. */
export function openPanel(title: string, opener: HTMLElement, contents: Node[], className = ""): HTMLDialogElement {
  const heading = element("h2", { id: "panel-title" }, title);
  const close = element("button", { type: "button", class: "close" }, closeWord);
  const panel = element("dialog", { class: `panel ${className}`.trim(), "aria-labelledby": heading.id }, heading, ...contents, close);
  close.addEventListener("click", () => panel.close());
  panel.addEventListener("click", (event) => isBeside(panel, event) && panel.close());
  panel.addEventListener("close", () => panel.remove());
  // Asked for twice while its style is on the way.
  for (const other of document.querySelectorAll<HTMLDialogElement>("dialog.panel")) other.remove();
  document.body.append(panel);
  // A page that is left for another, or for a part of itself, is not left covered.
  panel.addEventListener("click", ({ target }) => (target as Element).closest("a") && panel.close());
  // Without its style it would be at the end of the page.
  void fetchStyle(panelsStyle)
    .catch(() => {})
    .then(() => {
      if (!panel.isConnected) return;
      panel.showModal();
      place(panel, opener);
    });
  return panel;
}

// What is around a panel is its own as an event tells it, and so is the room between its controls: only the first closes it.
function isBeside(panel: HTMLElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = panel.getBoundingClientRect();
  return target === panel && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

// At the foot of a phone the style sheet places it.
function place(panel: HTMLElement, opener: HTMLElement): void {
  if (!matchMedia("(min-width: 48rem)").matches) return;
  const { left, bottom } = opener.getBoundingClientRect();
  const room = { x: innerWidth - panel.offsetWidth - margin, y: innerHeight - panel.offsetHeight - margin };
  panel.style.left = `${Math.max(margin, Math.min(left, room.x))}px`;
  panel.style.top = `${Math.max(margin, Math.min(bottom + 8, room.y))}px`;
}
