// "Print options": what is printed beside the words, and Print.
import * as words from "@/lib/wording/paper";
import { codesNotFetched, print as printWord } from "@/lib/wording/share";
import { element } from "../browser/make-element";
import { openPanel } from "../panels/open-panel";
import { prepare } from "./prepare-page";

// Classes of the page, which print-page.css knows; they last as long as the page does. True for what is on only if chosen.
const choices: [label: string, name: string, isExtra?: true][] = [
  [words.codeOfEach, "with-codes", true],
  [words.checkCodes, "without-check-codes"],
  [words.phoneNumbers, "without-phone-numbers"],
  [words.addresses, "without-addresses"],
];

/** Opens the panel beside `opener`. */
export function openPrintOptions(opener: HTMLElement): void {
  const status = element("p", { role: "status" });
  const print = element("button", { type: "button", class: "control" }, printWord);
  const boxes = choices.map(([label, name, isExtra = false]) => choice(label, name, isExtra));
  const panel = openPanel(words.options, opener, [
    element("div", { class: "choices" }, ...boxes),
    element("div", { class: "acts" }, print),
    status,
  ]);
  print.addEventListener("click", () => {
    prepare().then(
      () => {
        panel.close();
        window.print();
      },
      () => {
        status.textContent = codesNotFetched;
      },
    );
  });
}

function choice(label: string, name: string, isExtra: boolean): HTMLElement {
  const { classList } = document.documentElement;
  const box = element("input", { type: "checkbox" });
  box.checked = classList.contains(name) === isExtra;
  box.addEventListener("change", () => classList.toggle(name, box.checked === isExtra));
  return element("label", {}, box, element("span", {}, label));
}
