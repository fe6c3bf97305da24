// What a reader does with the whole print list: name it, print it, share it, empty it.
import * as words from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** What the buttons do. */
export type ListActs = { print: () => void; copyLink: () => void; showCode: () => void; empty: () => void };

/** The controls above the sections. `list` takes the classes that leave codes off the paper; `share` is where a link or code is shown. */
export function listControls(list: HTMLElement, name: HTMLInputElement, share: HTMLElement, acts: ListActs): HTMLElement {
  const kept = element("p", { class: "standing", id: "kept" }, words.whatIsKept);
  const copy = button(words.copyLink, "control", acts.copyLink);
  copy.setAttribute("aria-describedby", kept.id);
  return element(
    "div",
    { class: "print-list-controls" },
    element("label", { class: "labelled" }, words.titleField, name),
    choice(list, words.printCodes, "without-codes"),
    choice(list, words.printCheckCodes, "without-fingerprints"),
    element(
      "div",
      { class: "acts" },
      button(words.print, "control main", acts.print),
      copy,
      button(words.showCode, "control", acts.showCode),
      button(words.emptyList, "plain-control", acts.empty),
    ),
    kept,
    share,
  );
}

function button(label: string, look: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: look }, label);
  made.addEventListener("click", act);
  return made;
}

// Printed unless the reader says otherwise.
function choice(list: HTMLElement, label: string, without: string): HTMLElement {
  const box = element("input", { type: "checkbox", checked: "" });
  box.addEventListener("change", () => list.classList.toggle(without, !box.checked));
  return element("label", { class: "choice" }, box, label);
}
