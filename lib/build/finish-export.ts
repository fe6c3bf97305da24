// The step that turns an export into the site: removes the framework, hashes the assets, cuts pages from one another.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { cutPages } from "./cut-pages";
import { fitReading } from "./fit-reading";
import { type AssetNames, hashAssets } from "./hash-assets";
import { movePage } from "./move-page";
import { pagePrinter } from "./page-printer";
import { sortHead } from "./sort-head";
import { stampPage } from "./stamp-page";
import { stripFramework, withoutPayload } from "./strip-framework";
import { fillPlace, findElement } from "./tree";

const reader = unified().use(rehypeParse).freeze();

/**
 * Finishes the export in `folder`, in place, for a portal whose addresses begin with `basePath` (lib/site/base-path.ts). Returns
 * the number of pages written. Throws if a page is not as expected.
 */
export function finishExport(folder: string, basePath: string): number {
  const names = hashAssets(folder);
  let pages = 0;
  const write = (name: string, html: string) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    pages++;
  };
  const read = (page: string) => {
    const tree = reader.parse(withoutPayload(readFileSync(join(folder, page), "utf8")));
    stripFramework(tree);
    sortHead(tree);
    return tree;
  };
  const contents = findElement(read("index.html"), "contents of the manual", (node) => node.properties.dataOf === "manual");
  for (const page of exportedPages(folder)) {
    const tree = read(page);
    renameAssets(tree, names);
    stampPage(tree);
    fitReading(tree);
    if (page === "404.html") fillPlace(tree, "contents", contents);
    movePage(tree, basePath);
    const cuts = cutPages(tree);
    const print = pagePrinter(tree);
    for (const { address, also, head, main, sheet } of cuts) {
      const html = print(head, main, sheet);
      for (const one of [address, ...also]) write(`${one.slice(1)}index.html`, html);
    }
    write(page, print());
  }
  removeLeftovers(folder);
  return pages;
}

function exportedPages(folder: string): string[] {
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

function removeLeftovers(folder: string): void {
  const published = new Set(readdirSync("public"));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (isLeftover(name) && !published.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
