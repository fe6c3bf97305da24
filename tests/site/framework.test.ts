import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { elements, filesOf, readPage } from "./read-page";

const site = inject("site");
const pages = filesOf(site).filter((name) => name.endsWith(".html"));

test("there is a page for the manual, the chapter, each of 20 sections, and seventeen more", () => {
  expect(pages).toHaveLength(1 + 20 + 17);
  expect(pages).toContain("404.html");
});

test.each(pages)("%s names no framework file and has no inline script or style", (name) => {
  const page = readPage(site, name);
  expect(readFileSync(join(site, name), "utf8")).not.toMatch(/_next|__next|self\.__|<!--/);
  // Data is not code: browsers do not run it.
  for (const script of elements(page, (node) => node.tagName === "script" && !String(node.properties.type).endsWith("json"))) {
    expect(script.properties.src).toMatch(/^\/assets\/[a-z-]+\.[0-9a-f]{8}\.js$/);
    expect(script.children).toEqual([]);
  }
  expect(elements(page, (node) => node.tagName === "style" || node.properties.style !== undefined)).toEqual([]);
  expect(elements(page, (node) => Object.keys(node.properties).some((property) => /^on[A-Z]?/.test(property)))).toEqual([]);
});

test("the only files are pages, hashed assets, files fetched by name, images for chats and home screens, the offline copy, and files for robots and servers", () => {
  const others = filesOf(site).filter((name) => !name.endsWith(".html"));
  const hashed = /^assets\/(?:[a-z-]+\.[0-9a-f]{8}\.(?:js|css|svg)|copy\/[0-9a-f]{64}\.json|search\.[0-9a-f]{12}\/[a-z]+(?:-\d+)?\.json)$/;
  const named =
    /^(?:(?:ids|fingerprints)\/.\.json|feeds\/\w+\.(?:atom|json)|previews\/[\w.]+\.png|search\/index\.json|print-list\/numbers\.json|check\/withdrawn\.json|icons\/\d+\.png|offline\/current\.json)$/;
  expect(others.filter((name) => !hashed.test(name) && !named.test(name))).toEqual([
    ".htaccess",
    ".made-by-the-portal.json",
    "_headers",
    "handouts/audit-grid.csv",
    "manifest.webmanifest",
    "offline.js",
    "robots.txt",
    "sitemap.xml",
  ]);
});

test("each page has its own title and description, and no canonical address if the portal's own is not known", () => {
  const heads = pages
    .map((name) => readPage(site, name))
    .map((page) => {
      const [title] = elements(page, (node) => node.tagName === "title");
      const [description] = elements(page, (node) => node.properties.name === "description");
      return { title: JSON.stringify(title.children), description: description?.properties.content };
    });
  const withCanonical = pages.filter(
    (name) => elements(readPage(site, name), ({ properties }) => String(properties.rel) === "canonical").length > 0,
  );
  expect(withCanonical).toEqual([]);
  const titles = heads.map((head) => head.title);
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(heads.map((head) => head.description)).size).toBe(pages.length);
});
