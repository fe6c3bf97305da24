// The step that turns exported pages into those of the site: removes the framework, renames the assets, cuts pages from one another.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { codeOf, madeOnce, removeOldKept } from "../processes/kept-file";
import { cutPages } from "./cut-pages";
import { fitReading } from "./fit-reading";
import type { AssetNames } from "./hash-assets";
import type { Written } from "./kept-pages";
import { movePage } from "./move-page";
import { pagePrinter } from "./page-printer";
import { sortHead } from "./sort-head";
import { stampPage } from "./stamp-page";
import { stripFramework, withoutPayload } from "./strip-framework";
import { fillPlace, findElement, parsePage } from "./tree";
import { writeFiles } from "./write-files";

/**
 * Finishes `pages` (names of files) of the export in `folder`, in place, for a portal whose addresses begin with `basePath`
 * (lib/site/base-path.ts). Returns for each page the names of the files written, its own and those cut from it. A page that is as
 * Next made it before is not finished again, except `keptElsewhere`. Throws if a page is not as expected.
 */
export function finishPages(
  folder: string,
  pages: string[],
  assets: AssetNames,
  basePath: string,
  keptElsewhere = new Set<string>(),
): Map<string, string[]> {
  const rendered = (page: string) => withoutPayload(readFileSync(join(folder, page), "utf8"));
  const home = rendered("index.html");
  const shared = codeOf(JSON.stringify([...assets]), basePath);
  const finished = pages.map((page): [string, string[]] => {
    const html = rendered(page);
    const finish = () => finishPage(page, html, home, assets, basePath);
    const inputs = [shared, page, html, page === notFound ? home : ""];
    const written = keptElsewhere.has(page) ? finish() : (madeOnce({ name: "finished", inputs }, finish) ?? []);
    writeFiles(folder, written);
    return [page, written.map(([name]) => name)];
  });
  // Of twenty pages that each manual has, and one for each retired number.
  removeOldKept("finished", 1_000);
  return new Map(finished);
}

/** It shows the contents of the manual, as the home page does. */
const notFound = "404.html";

function finishPage(page: string, html: string, home: string, assets: AssetNames, basePath: string): Written {
  const tree = readPage(html);
  renameAssets(tree, assets);
  stampPage(tree);
  fitReading(tree);
  if (page === notFound) {
    const contents = findElement(readPage(home), "contents of the manual", (node) => node.properties.dataOf === "manual");
    fillPlace(tree, "contents", contents);
  }
  movePage(tree, basePath);
  const cuts = cutPages(tree);
  const print = pagePrinter(tree);
  const written = cuts.flatMap(({ address, also, head, main, sheet }): Written => {
    const cut = print(head, main, sheet);
    return [address, ...also].map((one) => [`${one.slice(1)}index.html`, cut]);
  });
  return [...written, [page, print()]];
}

function readPage(html: string): Root {
  const tree = parsePage(html);
  stripFramework(tree);
  sortHead(tree);
  return tree;
}

/** The names of the pages that Next has exported into `folder`. */
export function exportedPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && !isLeftover(name))
    .sort();
}

function renameAssets(tree: Root | Element, names: AssetNames): void {
  visit(tree, "element", (node) => {
    // <template> keeps its content in a separate tree.
    if (node.tagName === "template" && node.content) renameAssets(node.content, names);
    for (const attribute of ["src", "href"]) {
      const name = names.get(String(node.properties[attribute] ?? ""));
      if (name) node.properties[attribute] = name;
    }
  });
}

// What the export writes for the framework's own navigation. For unknown addresses there is only 404.html.
function isLeftover(name: string): boolean {
  return /^(?:_next|_not-found|404)(?:\/|$)/.test(name) || (/\.txt$/.test(name) && name !== "robots.txt");
}

/** Removes what Next has written for its own navigation. */
export function removeLeftovers(folder: string): void {
  const published = new Set(readdirSync("public"));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (isLeftover(name) && !published.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
