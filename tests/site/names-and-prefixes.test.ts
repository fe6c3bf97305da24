// Checks what validators and older browsers need in the finished pages and their style sheets.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { expect, inject, test } from "vitest";
import { filesOf, parsePage, readPage } from "./read-page";

const site = inject("site");
const sheets = filesOf(site).filter((name) => /^assets\/.*\.css$/.test(name));

// Elements that may have a name without an explicit role (ARIA in HTML, "Allowed ARIA roles, states and properties").
const named =
  "a article aside button details dialog fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe img input li main nav ol output progress search section select summary svg table tbody td textarea tfoot th thead tr ul dl";

/** Elements that have a name but no role, so that a screen reader would not announce it. */
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

test("everything with a name for screen readers has a role, before any code has run", () => {
  const pages = filesOf(site).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) expect([name, nameless(readPage(site, name))]).toEqual([name, []]);
  expect(nameless(parsePage('<act-button aria-label="8.45"></act-button><p aria-label="x">y</p><nav aria-label="z"></nav>'))).toHaveLength(
    2,
  );
});

test("text keeps its size on an iPhone held sideways: the build does not drop Safari's own property name", () => {
  const all = sheets.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  expect(all).toMatch(/-webkit-text-size-adjust: ?100%/);
  for (const [, what] of all.matchAll(/[{;]user-select:(\w+)/g)) expect(all).toContain(`-webkit-user-select:${what}`);
});

test("no part of a page is without its layout, and pages change without decorative motion", () => {
  const all = sheets.map((name) => readFileSync(join(site, name), "utf8")).join("\n");
  expect(all).toContain(".section");
  expect(all).not.toMatch(/content-visibility: ?auto|contain-intrinsic|view-transition/);
});
