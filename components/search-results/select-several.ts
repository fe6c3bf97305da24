// Buttons that add results to the print list, shown only to a reader who wants several.

import { add } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** Gives each result its button, or takes them away. The buttons work by components/lasting-links. */
export function offerSelecting(results: Iterable<Element>, isWanted: boolean): void {
  for (const result of results) {
    const button = result.querySelector("[data-does=Select]");
    if (!isWanted) button?.remove();
    else if (!button) {
      const number = (result as HTMLElement).dataset.number ?? "";
      const attributes = { type: "button", class: "plain-control", "data-does": "Select", "data-number": number };
      result.append(element("button", attributes, add(result.querySelector("a > :not(:empty)")?.textContent ?? "")));
    }
  }
}
