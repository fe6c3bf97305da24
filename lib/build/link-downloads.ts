// Adds links to a site's PDFs to its finished pages. The size of a PDF is known only after the pages it is printed from are
// finished, and pages of a site without PDFs should not mention them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, ElementContent, Root } from "hast";
import { wholeManual } from "../domain/downloads";
import type { Manual } from "../domain/manual";
import { withLabel } from "../domain/number";
import { shortDay } from "../domain/version-date";
import { basePathOf } from "../site/base-path";
import { sizeInWords } from "../site/offline-copy";
import { downloadAddress, handoutsAddress, homeAddress, pageAddress } from "../site/urls";
import * as handouts from "../wording/handouts";
import * as words from "../wording/pdf";
import { pagePrinter } from "./page-printer";
import { elementOf, findElement, hasClass, parsePage } from "./tree";
import { writeFiles } from "./write-files";

/** A file: its size, and the ISO day on which it was made. */
export type Download = { bytes: number; day: string };

/** Changes the pages in `folder`. `find` returns the PDF for a chapter's number, or for the whole manual, if there is one. */
export function linkDownloads(folder: string, manual: Manual, find: (name: string) => Download | undefined): void {
  const { title, chapters, portalAddress } = manual;
  const basePath = basePathOf(portalAddress);
  const linkTo = (name: string, label: string, fileName: string): ElementContent[] => {
    const download = find(name);
    if (!download) return [];
    const href = basePath + downloadAddress(name);
    const said = ` ${words.sizeAndDay(sizeInWords(download.bytes), shortDay(download.day))}`;
    return [element("a", { href, download: `${fileName}.pdf` }, text(label)), text(said)];
  };
  const whole = () => linkTo(wholeManual, words.manualLink, plainName(title));
  for (const { number, title: chapter } of chapters) {
    const link = linkTo(number, words.chapterLink, plainName(`${number} ${chapter}`));
    change(folder, pageAddress(number), (tree) => {
      if (link.length > 0) byClass(tree, "facts").children.push(element("li", { className: ["screen-only"] }, ...link));
    });
  }
  change(folder, homeAddress, (tree) => {
    const link = whole();
    if (link.length > 0) elementOf(tree, "main").children.push(element("p", {}, ...link));
  });
  change(folder, handoutsAddress, (tree) => {
    const files = [
      whole(),
      ...chapters.map(({ number, title }) => linkTo(number, withLabel(number, title), plainName(withLabel(number, title)))),
    ];
    const lines = files.filter((link) => link.length > 0).map((link) => element("p", {}, ...link));
    if (lines.length > 0)
      byClass(tree, "handouts").children.push(element("li", {}, element("strong", {}, text(handouts.downloads)), ...lines));
  });
}

function change(folder: string, address: string, add: (tree: Root) => void): void {
  const page = join(address, "index.html");
  const tree = parsePage(readFileSync(join(folder, page), "utf8"));
  add(tree);
  writeFiles(folder, [[page, pagePrinter(tree)()]]);
}

function byClass(tree: Root, name: string): Element {
  return findElement(tree, `.${name}`, (node) => hasClass(node, name));
}

// A name that every system accepts for a file.
function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|]+/g, " ").trim();
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function element(tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
