// What a reader does to one section of a print list: earlier, later, out of it.
import { calledBy } from "@/lib/domain/number";
import * as words from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

export type Act = "up" | "down" | "remove";
const acts: Record<Act, string> = { up: words.up, down: words.down, remove: words.takeOut };

/** A row of buttons, of which those in `ends` cannot be pressed; `act` is called with what was chosen. */
export function sectionControls(number: string, ends: Act[], act: (chosen: Act) => void): HTMLElement {
  const row = element("div", {
    class: "section-controls",
    role: "group",
    "aria-label": words.buttonsOf(calledBy(number)),
    "data-for": number,
  });
  for (const [name, label] of Object.entries(acts) as [Act, string][]) {
    const named = { "data-act": name, "aria-label": words.forSection(label, calledBy(number)) };
    const button = element("button", { type: "button", class: "plain-control", ...named }, label);
    button.disabled = ends.includes(name);
    button.addEventListener("click", () => act(name));
    row.append(button);
  }
  return row;
}
