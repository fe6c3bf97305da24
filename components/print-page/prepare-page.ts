// What only paper has is put on the page before it is printed: the QR code at its head, and those of its sections if wanted.

import { printPageStyle, qrCodeModule } from "@/lib/site/assets";
import { codedAddress } from "@/lib/site/coded-address";
import { copiedFragment } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import { opensChapter, opensSection } from "@/lib/wording/paper";
import { fetchStyle } from "../browser/add-style";
import { element } from "../browser/make-element";
import { numberOf } from "../browser/number-of";
import { wholeAddress } from "../browser/whole-address";
import { setEndMatter } from "./end-matter";
import { fitToPaper } from "./fit-to-paper";

// Sheets of our own see to it themselves (components/printed-sheets).
if ("CSSMarginRule" in window) addEventListener("beforeprint", fitToPaper);

/** The class of the page where each section has a QR code. */
export const withCodes = "with-codes";

/** Prepares the page of a chapter, a section or a print list. Rejects where what it needs cannot be fetched. */
export async function prepare(): Promise<void> {
  const { body, documentElement } = document;
  // Without the style the codes would be seen on the screen.
  await fetchPaperStyle();
  setEndMatter();
  if (documentElement.classList.contains(withCodes)) await codeSections(body);
  const text = document.querySelector<HTMLElement>("main[data-citation] > #main, main[data-citation]#main");
  if (!text) return;
  const section = text.querySelector("h1")?.closest<HTMLElement>(".section");
  if (section) sayPlace(text);
  if (section) await codeAtHead(text, wholeAddress(linkOf(section)), opensSection);
  else await codeAtHead(text, wholeAddress(location.pathname), opensChapter);
}

// A section on its own says what it is in, in words larger than the running head: what its breadcrumb names after the manual.
function sayPlace(text: HTMLElement): void {
  const [, chapter = "", part = ""] = [...text.querySelectorAll(".breadcrumb li")].map((one) => one.textContent ?? "");
  text.querySelector(":scope > .place")?.remove();
  if (chapter) text.prepend(element("div", { class: "place" }, element("strong", {}, chapter), part));
}

// On paper the room around a code is its quiet border (print-page.css): its modules are larger, and survive a photocopy.
const quiet = 0;

/** Puts a QR code that leads to `address` before all else in `text`, in the place of one that is there. */
export async function codeAtHead(text: HTMLElement, address: string, caption: string): Promise<void> {
  const [{ qrCode }] = await Promise.all([fetchQrCode(), fetchPaperStyle()]);
  text.querySelector(":scope > .print-code")?.remove();
  text.prepend(element("div", { class: "print-code" }, qrCode(codedAddress(address), { quiet }), caption));
}

/** Puts its QR code into each section of `list` that has none. Rejects where the code for them cannot be fetched. */
export async function codeSections(list: HTMLElement): Promise<void> {
  const [{ qrCode }] = await Promise.all([fetchQrCode(), fetchPaperStyle()]);
  for (const section of list.querySelectorAll<HTMLElement>(".section[data-id]"))
    if (!section.querySelector(":scope > .print-code"))
      section.prepend(
        element("div", { class: "print-code" }, qrCode(codedAddress(wholeAddress(linkOf(section))), { quiet, isSmall: true })),
      );
}

function linkOf(section: HTMLElement): string {
  const { dataset } = section;
  return pageAddress(numberOf(section)) + copiedFragment({ id: dataset.id ?? "", fingerprint: linkedFingerprint(dataset.fingerprint) });
}

function fetchQrCode(): Promise<typeof import("./qr-code")> {
  return import(qrCodeModule);
}

// The style sheet prints the short name of the manual, where there is one.
function fetchPaperStyle(): Promise<void> {
  const { dataset } = document.documentElement;
  dataset.short = document.querySelector(".short-title")?.textContent ?? dataset.manual;
  return fetchStyle(printPageStyle);
}
