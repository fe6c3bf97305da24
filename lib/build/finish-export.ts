// The step that turns exported pages into those of the site: removes the framework, renames the assets, cuts pages from one another.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { cutPages } from "./cut-pages";
import { fitReading } from "./fit-reading";
import type { AssetNames } from "./hash-assets";
import { movePage } from "./move-page";
import { pagePrinter } from "./page-printer";
import { sortHead } from "./sort-head";
import { stampPage } from "./stamp-page";
import { stripFramework, withoutPayload } from "./strip-framework";
import { fillPlace, findElement } from "./tree";

const reader = unified().use(rehypeParse).freeze();

/**
 * Finishes `pages` (names of files) of the export in `folder`, in place, for a portal whose addresses begin with `basePath`
 * (lib/site/base-path.ts). Returns for each page the names of the files written, its own and those cut from it. Throws if a page is
 * not as expected.
 */
export function finishPages(folder: string, pages: string[], assets: AssetNames, basePath: string): Map<string, string[]> {
  const write = (name: string, html: string) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    return name;
  };
  const read = (page: string) => {
    const tree = reader.parse(withoutPayload(readFileSync(join(folder, page), "utf8")));
    stripFramework(tree);
    sortHead(tree);
    return tree;
  };
  const contents = findElement(read("index.html"), "contents of the manual", (node) => node.properties.dataOf === "manual");
  const finish = (page: string): string[] => {
    const tree = read(page);
    renameAssets(tree, assets);
    stampPage(tree);
    fitReading(tree);
    if (page === "404.html") fillPlace(tree, "contents", contents);
    movePage(tree, basePath);
    const cuts = cutPages(tree);
    const print = pagePrinter(tree);
    const written = cuts.flatMap(({ address, also, head, main, sheet }) => {
      const html = print(head, main, sheet);
      return [address, ...also].map((one) => write(`${one.slice(1)}index.html`, html));
    });
    return [...written, write(page, print())];
  };
  return new Map(pages.map((page) => [page, finish(page)]));
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
