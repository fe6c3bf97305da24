// What a reader does to one section of a print list: earlier, later, out of it.
import { element } from "../browser/make-element";

const acts = { up: "Move up", down: "Move down", remove: "Remove" } as const;

/** A row of buttons; `act` is called with what was chosen. */
export function sectionControls(number: string, act: (chosen: keyof typeof acts) => void): HTMLElement {
  const row = element("div", { class: "section-controls", role: "group", "aria-label": `Place of ${number}`, "data-for": number });
  for (const [name, words] of Object.entries(acts) as [keyof typeof acts, string][]) {
    const button = element(
      "button",
      { type: "button", class: "plain-control", "data-act": name, "aria-label": `${words}: ${number}` },
      words,
    );
    button.addEventListener("click", () => act(name));
    row.append(button);
  }
  return row;
}
