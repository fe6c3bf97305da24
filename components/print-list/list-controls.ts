// What a reader does with the whole print list: name it, print it, share it, empty it.
import { options } from "@/lib/wording/paper";
import * as words from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** What the buttons do. */
export type ListActs = {
  print: () => void;
  options: (opener: HTMLElement) => void;
  copyLink: () => void;
  showCode: () => void;
  empty: () => void;
};

/** The controls above the sections. `share` is where a link or code is shown. */
export function listControls(name: HTMLInputElement, share: HTMLElement, acts: ListActs): HTMLElement {
  const kept = element("p", { class: "standing", id: "kept" }, words.whatIsKept);
  const copy = button(words.copyLink, "control", acts.copyLink);
  copy.setAttribute("aria-describedby", kept.id);
  const optionsButton = button(options, "control", () => acts.options(optionsButton));
  return element(
    "div",
    { class: "print-list-controls" },
    element("label", { class: "labelled" }, words.titleField, name),
    element(
      "div",
      { class: "acts" },
      button(words.print, "control main", acts.print),
      optionsButton,
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
