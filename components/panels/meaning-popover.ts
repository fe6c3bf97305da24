// A term's meaning, opened where the term is read; Escape or a click elsewhere closes it (HTML, popover=auto).
import { panelsStyle } from "@/lib/site/assets";
import { fetchStyle } from "../browser/add-style";
import { element } from "../browser/make-element";

/** Opens the note that `term` leads to. False where this browser has no popovers: the link is then followed. */
export async function openMeaning(term: HTMLAnchorElement): Promise<boolean> {
  const note = document.getElementById(decodeURIComponent(term.hash.slice(1)));
  if (!note || !("popover" in HTMLElement.prototype)) return false;
  await fetchStyle(panelsStyle);
  const copy = note.cloneNode(true) as HTMLElement;
  copy.removeAttribute("id");
  const box = element("div", { class: "meaning-popover", popover: "auto", role: "note", tabindex: "-1" }, element("ul", {}, copy));
  box.addEventListener("toggle", (event) => (event as ToggleEvent).newState === "closed" && box.remove());
  // After the words: nothing of it is among them.
  term.closest(".section")?.append(box);
  box.showPopover();
  const { left, top, bottom } = term.getBoundingClientRect();
  const below = bottom + box.offsetHeight + 8 < innerHeight;
  box.style.left = `${Math.max(16, Math.min(left, innerWidth - box.offsetWidth - 16))}px`;
  box.style.top = `${below ? bottom + 6 : Math.max(16, top - box.offsetHeight - 6)}px`;
  box.focus({ preventScroll: true });
  return true;
}
