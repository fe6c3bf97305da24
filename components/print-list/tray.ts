// Sections added to the print list on any page, and the tray at its foot that counts them. Kept in this tab until it is closed.

import { calledBy } from "@/lib/domain/number";
import { writePrintList } from "@/lib/domain/print-list";
import { trayStyle } from "@/lib/site/assets";
import { printListAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/print-list";
import { addStyle } from "../browser/add-style";
import { element } from "../browser/make-element";
import { numberOf as sectionNumber } from "../browser/number-of";
import { optional } from "../browser/optional";
import { offerUndo } from "./offer-undo";

const kept = "printList";
/** The print list of this page, if the browser keeps nothing for it: its link leads on with it. */
let here = "";
/** The ways on from emptying the list, as long as they are offered: Undo and Close. */
let undo: HTMLButtonElement[] | undefined;
const tray = element("section", { class: "tray", "aria-label": words.title });
const said = element("p", { role: "status" });
const open = element("a", { "aria-label": words.openList }, words.open);
const empty = element("button", { type: "button" }, words.emptyList);
tray.append(said);

/** Numbers of the sections in the order they were added. */
export function selected(): string[] {
  return (optional(() => sessionStorage.getItem(kept)) ?? here).split(",").filter(Boolean);
}

/** Keeps these as the print list, and shows it. */
export function select(numbers: string[]): void {
  keep(numbers);
  undo = undefined;
  update();
}

function keep(numbers: string[]): void {
  const value = numbers.join(",");
  const isKept = optional(() => {
    if (value) sessionStorage.setItem(kept, value);
    else sessionStorage.removeItem(kept);
    return true;
  });
  here = isKept ? "" : value;
}

/** Adds the section of the button to the print list, or removes it. In a panel, which covers the tray, the panel says so. */
export function toggleInPrintList(button: HTMLElement): void {
  const number = numberOf(button);
  const before = selected();
  const isIn = before.includes(number);
  const numbers = isIn ? before.filter((other) => other !== number) : [...before, number];
  select(numbers);
  const status = button.closest("dialog")?.querySelector("[role=status]");
  if (status) status.textContent = (isIn ? words.removed : words.added)(calledBy(number), numbers.length);
}

function numberOf(button: HTMLElement): string {
  const section = button.closest<HTMLElement>(".section");
  return button.dataset.number ?? (section ? sectionNumber(section) : "");
}

function update(): void {
  const numbers = selected();
  mark(document.body);
  if (numbers.length === 0 && !undo) {
    // What had the focus is about to go.
    if (tray.contains(document.activeElement)) document.getElementById("main")?.focus();
    tray.remove();
    return;
  }
  open.href = printListAddress + writePrintList(numbers, "", []);
  const acts = undo ?? [open, empty];
  if (!acts.every((one) => tray.contains(one))) tray.replaceChildren(said, ...acts.flatMap((one) => [dot(), one]));
  // The print list's own page shows the sections themselves.
  if (!tray.isConnected && location.pathname !== printListAddress) document.body.append(tray);
  // Set after the tray is there: a live region speaks of changes only.
  requestAnimationFrame(() => {
    said.textContent = undo ? words.emptied : words.inTray(numbers.length);
  });
}

function clear(): void {
  const before = selected();
  const takeBack = () => {
    select(before);
    empty.focus();
  };
  const offer = offerUndo("", takeBack, () => {
    // Another section may have been added since.
    if (undo === offer) select([]);
  });
  keep([]);
  undo = offer;
  update();
  offer[0].focus();
}

function dot(): HTMLElement {
  return element("span", { "aria-hidden": "true" }, "·");
}

/** Says at each button what it does to its section. */
export function mark(within: ParentNode): void {
  const numbers = new Set(selected());
  for (const button of within.querySelectorAll<HTMLButtonElement>("[data-does=Select]")) {
    const number = numberOf(button);
    const isIn = numbers.has(number);
    const label = (isIn ? words.remove : words.add)(calledBy(number));
    button.classList.toggle("in-print-list", isIn);
    // Only if it differs: a change of the page calls this again.
    if (button.textContent !== label) button.textContent = label;
  }
}

addStyle(trayStyle);
new ResizeObserver(() => document.documentElement.style.setProperty("--tray-height", `${tray.offsetHeight}px`)).observe(tray);
empty.addEventListener("click", clear);
addEventListener("pageshow", update);
// Buttons and results come later than this code.
new MutationObserver((changes) => {
  for (const { target } of changes) if (target instanceof Element && !tray.contains(target)) mark(target);
}).observe(document.body, { childList: true, subtree: true });
update();
