// "Share" of a section: which words, and what to do with them.

import { firstWords } from "@/lib/site/page-metadata";
import * as words from "@/lib/wording/share";
import { element } from "../browser/make-element";
import { calledIn } from "../browser/number-of";
import { openPanel } from "../panels/open-panel";
import { addToPrintList } from "./add-to-print-list";
import { copiedWords } from "./copied-words";
import { nameOfItem } from "./name-of-item";
import { citationOf, linkTo, quotationOf, type ShareText } from "./share-texts";
import { writeClipboard } from "./write-clipboard";

/** Characters of a paragraph by which it is chosen. */
const shownOfParagraph = 48;
/** How long a button says that it has copied, in ms. */
const saidFor = 3_000;

const copies = [
  { label: words.copyLink, done: words.linkCopied, of: linkTo },
  { label: words.copyCitation, done: words.citationCopied, of: citationOf },
  { label: words.copyQuotation, done: words.quotationCopied, of: quotationOf },
];

/** Opens the panel of `section` beside `opener`, with `chosen`, one of its paragraphs, or all of it. */
export function openSharePanel(section: HTMLElement, opener: HTMLElement, chosen: HTMLElement = section): void {
  let target = chosen;
  const status = element("p", { role: "status" });
  const byHand = element("div", {});
  const choose = (next: HTMLElement) => {
    target = next;
    byHand.replaceChildren();
  };
  const copyButtons = copies.map(({ label, done, of }) => {
    const button = element("button", { type: "button", class: "control" }, label);
    let timer = 0;
    const say = (saying: string) => {
      button.textContent = saying;
      clearTimeout(timer);
      timer = window.setTimeout(() => (button.textContent = label), saidFor);
    };
    button.addEventListener("click", () => void copy(of(target, section), { status, byHand, say: () => say(done), done }));
    return button;
  });
  openPanel(words.shareSection(calledIn(section)), opener, [
    whichWords(section, chosen, choose),
    element("div", { class: "acts" }, ...sendButton(() => linkTo(target, section)), ...copyButtons, addToPrintList(section)),
    byHand,
    status,
  ]);
}

function whichWords(section: HTMLElement, chosen: HTMLElement, choose: (target: HTMLElement) => void): HTMLElement {
  const paragraphs = [...section.querySelectorAll<HTMLElement>(".words [data-fingerprint]")];
  const choices = [section, ...paragraphs].map((target, i) => {
    const box = element("input", { type: "radio", name: "share" });
    box.checked = target === chosen;
    box.autofocus = box.checked;
    box.addEventListener("change", () => choose(target));
    const item = i === 0 ? "" : nameOfItem(target);
    const shown = firstWords(withoutMarker(target), shownOfParagraph);
    const label = i === 0 ? words.wholeSection : item ? words.item(item, shown) : words.paragraph(i, shown);
    return element("label", {}, box, element("span", {}, label));
  });
  return element("fieldset", {}, element("legend", {}, words.whichWords), element("div", { class: "choices" }, ...choices));
}

// The name of an item says its marker.
function withoutMarker(target: HTMLElement): string {
  const copied = copiedWords(target);
  const marker = nameOfItem(target) ? (target.querySelector(".marker")?.textContent ?? "").trim() : "";
  return copied.slice(marker.length).trim() || copied;
}

// Phones hand the link to the app that the reader chooses.
function sendButton(link: () => ShareText): HTMLElement[] {
  if (!("share" in navigator)) return [];
  const button = element("button", { type: "button", class: "control" }, words.send);
  // A reader who changes their mind is no failure.
  button.addEventListener("click", () => void navigator.share({ title: document.title, url: link().text }).catch(() => {}));
  return [button];
}

type Answer = { status: HTMLElement; byHand: HTMLElement; say: () => void; done: string };

async function copy(text: ShareText, { status, byHand, say, done }: Answer): Promise<void> {
  byHand.replaceChildren();
  try {
    await writeClipboard(text);
    say();
    status.textContent = `${done}.`;
  } catch {
    // Refused by the reader or by a rule of the device: the text is theirs to select.
    status.textContent = words.cannotCopy;
    const field = element("textarea", { readonly: "", rows: "4", "aria-label": words.textToCopy }, text.text);
    byHand.append(field);
    field.focus();
    field.select();
  }
}
