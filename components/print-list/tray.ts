// Sections selected on any page, and the tray at its foot that says how many. Kept for this tab alone, until it is closed.

import { writePrintList } from "@/lib/domain/print-list";
import { counted } from "@/lib/messages/counted";
import { trayStyle } from "@/lib/site/assets";
import { printListAddress } from "@/lib/site/urls";
import { addStyle } from "../browser/add-style";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";

const kept = "printList";
/** The print list of this page, where the browser keeps nothing for it: its link leads on with it. */
let here = "";
const tray = element("section", { class: "tray", "aria-label": "Print list" });
const said = element("p", { role: "status" });
const show = element("a", {}, "Show, print or share them");
const clear = element("button", { type: "button" }, "Clear");
tray.append(said, show, clear);

/** Numbers of the selected sections in the order they were selected. */
export function selected(): string[] {
  return (optional(() => sessionStorage.getItem(kept)) ?? here).split(",").filter(Boolean);
}

/** Keeps these as the print list, and shows it. */
export function select(numbers: string[]): void {
  const value = numbers.join(",");
  const isKept = optional(() => {
    if (value) sessionStorage.setItem(kept, value);
    else sessionStorage.removeItem(kept);
    return true;
  });
  here = isKept ? "" : value;
  update();
}

/** Selects the section of the button, or no longer. */
export function toggle(button: HTMLElement): void {
  const number = numberOf(button);
  const numbers = selected();
  select(numbers.includes(number) ? numbers.filter((other) => other !== number) : [...numbers, number]);
}

function numberOf(button: HTMLElement): string {
  return button.dataset.number ?? button.closest(".section")?.id ?? "";
}

function update(): void {
  const numbers = selected();
  mark(document.body);
  if (numbers.length === 0) {
    // What had the focus is about to go.
    if (tray.contains(document.activeElement)) document.getElementById("main")?.focus();
    tray.remove();
    return;
  }
  show.href = printListAddress + writePrintList(numbers, "", []);
  // The print list's own page shows the sections themselves.
  if (!tray.isConnected && location.pathname !== printListAddress) document.body.append(tray);
  // Set after the tray is there: a live region speaks of changes only.
  requestAnimationFrame(() => {
    said.textContent = `${counted(numbers.length, "section")} selected.`;
  });
}

/** Says at each button what it does to its section. */
export function mark(within: ParentNode): void {
  const numbers = new Set(selected());
  for (const button of within.querySelectorAll<HTMLButtonElement>("[data-does=Select]")) {
    button.ariaPressed = String(numbers.has(numberOf(button)));
  }
}

addStyle(trayStyle);
new ResizeObserver(() => document.documentElement.style.setProperty("--tray-height", `${tray.offsetHeight}px`)).observe(tray);
clear.addEventListener("click", () => select([]));
addEventListener("pageshow", update);
// Rows to copy from and results come later than this code.
new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof Element && !tray.contains(target)) mark(target);
}).observe(document.body, { childList: true, subtree: true });
update();
