// Copies the link, the citation or the words of a section or paragraph.
import { citedNumber, fillCitation } from "@/lib/domain/citation";
import { dayInWords } from "@/lib/domain/version-date";
import { linksStyle } from "@/lib/site/assets";
import { copiedFragment } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import { addStyle } from "../browser/add-style";
import { todayHere } from "../browser/today-here";
import { wholeAddress } from "../browser/whole-address";
import type { CopyRow } from "./copy-row.element";
import { tell } from "./tell";

const said: Record<string, string> = { link: "Link to", citation: "Citation of", quotation: "Words of" };

/** Copies what `kind` names for the row of `button`; where the clipboard is refused, shows the text to copy by hand. */
export async function copy(button: HTMLElement, kind: string): Promise<void> {
  const row = button.closest<CopyRow>("copy-row");
  const article = button.closest<HTMLElement>(".section");
  if (!row || !article) return;
  const text = copiedText(kind, row.target, article, consulted());
  row.querySelector("label")?.remove();
  try {
    await navigator.clipboard.writeText(text);
    tell(row, `${said[kind]} ${citedNumber(row.target.id)} copied.`);
  } catch {
    // Refused by the reader or by a rule of the device: the text is theirs to select.
    tell(row, "This browser does not let the page copy. Select the text below and copy it.");
    offer(row, text, kind);
  }
}

function copiedText(kind: string, target: HTMLElement, article: HTMLElement, copied: string): string {
  const address = permanentAddress(target, article);
  if (kind === "link") return address;
  const form = article.closest<HTMLElement>("[data-citation]")?.dataset.citation ?? "{number}, {address}";
  const citation = fillCitation(form, { number: citedNumber(target.id), version: article.dataset.version ?? "", address, copied });
  return kind === "citation" ? citation : `“${wordsOf(target)}”\n\n${citation}`;
}

function permanentAddress(target: HTMLElement, article: HTMLElement): string {
  const paragraph = target === article ? undefined : Number(target.id.split("-")[1]);
  const fragment = copiedFragment({ id: article.dataset.id ?? "", paragraph, fingerprint: linkedFingerprint(target.dataset.fingerprint) });
  return wholeAddress(pageAddress(article.id) + fragment);
}

/** The words alone, letter for letter: a line for each paragraph, a tab between the cells of a table. */
function wordsOf(target: HTMLElement): string {
  const inForce = target.querySelector<HTMLTemplateElement>("template.words-in-force")?.content.firstElementChild;
  const copied = (inForce ?? target.querySelector(".words") ?? target).cloneNode(true) as HTMLElement;
  const isPart = target.matches(".section");
  for (const other of copied.querySelectorAll(isPart ? ".self, copy-row, .arrival, svg, summary" : ".self, copy-row, .arrival, ul, ol"))
    other.remove();
  fold(copied);
  for (const picture of copied.querySelectorAll("img")) picture.replaceWith(`[Picture: ${picture.alt}]`);
  copied.querySelectorAll(".footnotes > li").forEach((note, i) => void (note.querySelector("p") ?? note).prepend(`[${i + 1}] `));
  for (const cell of copied.querySelectorAll("td + td, th + th")) cell.prepend("\t");
  for (const block of copied.querySelectorAll("p, li, dt, dd, tr, pre, h1, h2, h3, h4, h5, h6")) block.prepend("\n");
  return (copied.textContent ?? "").trim().replace(/ +(?=\t)|[ \t]*(\n)\s*/g, "$1");
}

// Lines of the source are no lines of the text, but in code and where a break is marked.
function fold(copied: HTMLElement): void {
  const texts = document.createTreeWalker(copied, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest("pre")) node.nodeValue = (node.nodeValue ?? "").replace(/\s*\n\s*/g, " ");
  }
  for (const end of copied.querySelectorAll("br")) end.replaceWith("\n");
}

// A page from a copy on the device was called up on the day of the copy, whenever it is read.
function consulted(): string {
  return document.querySelector("print-stamp")?.getAttribute("stored") ?? dayInWords(todayHere());
}

function offer(row: HTMLElement, text: string, kind: string): void {
  const label = document.createElement("label");
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.rows = Math.min(8, 2 + text.length / 45);
  field.value = text;
  label.append(`The ${kind}`, field);
  row.append(label);
  field.focus();
  field.select();
}

addStyle(linksStyle);
