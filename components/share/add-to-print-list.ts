// Adding a section to the print list, in its panel. What the button does is in tray.ts, fetched when the panel opens.

import { trayCode } from "@/lib/site/assets";
import { add } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";
import { calledIn, numberOf } from "../browser/number-of";

type Tray = typeof import("../print-list/tray");

/** A button that puts the section on the print list, or takes it off. */
export function addToPrintList(section: HTMLElement): HTMLElement {
  const attributes = { type: "button", class: "control", "data-does": "Select", "data-number": numberOf(section) };
  const button = element("button", attributes, add(calledIn(section)));
  // Marks the button if the section is on the list.
  void (import(trayCode) as Promise<Tray>).then(({ mark }) => mark(document.body)).catch(() => {});
  return button;
}
