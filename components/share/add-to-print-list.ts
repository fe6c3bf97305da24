// "Add to print list" in the panel of a section. What it does is in tray.ts, fetched when the panel opens.
import { trayCode } from "@/lib/site/assets";
import { add } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

type Tray = typeof import("../print-list/tray");

/** A button that puts the section on the print list, or takes it off. */
export function addToPrintList(section: HTMLElement): HTMLElement {
  const button = element("button", { type: "button", class: "control", "data-does": "Select", "data-number": section.id }, add);
  // Marks the button if the section is on the list.
  void (import(trayCode) as Promise<Tray>).then(({ mark }) => mark(document.body)).catch(() => {});
  return button;
}
