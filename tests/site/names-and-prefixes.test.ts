// What a validator and other browsers than the newest ask of the finished pages and their style sheets.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { expect, inject, test } from "vitest";
import { filesOf, parsePage, readPage } from "./read-page";

const site = inject("site");
const sheets = filesOf(site).filter((name) => /^assets\/.*\.css$/.test(name));

// Elements that may be named without a role of their own (ARIA in HTML, "Allowed ARIA roles, states and properties").
const named =
  "a article aside button details dialog fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe img input li main nav ol output progress search section select summary svg table tbody td textarea tfoot th thead tr ul dl";

/** Elements that have a name and no role by which a screen reader would tell it. */
function nameless(tree: Root): string[] {
  const found: string[] = [];
  const look = (node: Root | Element) =>
    visit(node, "element", ({ tagName, properties, content }: Element) => {
      if (content) look(content as unknown as Root);
      const isNamed = properties.ariaLabel !== undefined || properties.ariaLabelledBy !== undefined;
      if (isNamed && properties.role === undefined && !named.split(" ").includes(tagName))
        found.push(`<${tagName} ${properties.ariaLabel}>`);
    });
  look(tree);
  return found;
}

test("whatever has a name for a screen reader has a role, before any code has run", () => {
  const pages = filesOf(site).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) expect([name, nameless(readPage(site, name))]).toEqual([name, []]);
  expect(nameless(parsePage('<act-button aria-label="8.45"></act-button><p aria-label="x">y</p><nav aria-label="z"></nav>'))).toHaveLength(
    2,
  );
});

test("the text of an iPhone on its side is as large as it is set: the name that Safari knows is not lost in the build", () => {
  const all = sheets.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  expect(all).toMatch(/-webkit-text-size-adjust: ?100%/);
  for (const [, what] of all.matchAll(/[{;]user-select:(\w+)/g)) expect(all).toContain(`-webkit-user-select:${what}`);
});

test("no part of a page is without its layout, and there is no decorative motion from page to page", () => {
  const all = sheets.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  expect(all).toContain(".section");
  expect(all).not.toMatch(/content-visibility: ?auto|contain-intrinsic|view-transition/);
});
