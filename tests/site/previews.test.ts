// What a link shows before it is opened, and what robots read.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { elements, filesOf, readPage } from "./read-page";

const site = inject("site");
const addresses = filesOf(site)
  .filter((name) => name.endsWith("/index.html") || name === "index.html")
  .map((name) => `/${name.replace(/index\.html$/, "")}`);

function meta(address: string): Record<string, string> {
  const found = elements(readPage(site, address), (node) => node.tagName === "meta").map(({ properties }) => [
    String(properties.property ?? properties.name),
    String(properties.content),
  ]);
  return Object.fromEntries(found);
}

test("every page describes itself once, and differently from every other page", () => {
  expect(addresses.length).toBe(37);
  const titles = addresses.map((address) => {
    const { description, ...graph } = meta(address);
    expect([address, graph["og:description"]]).toEqual([address, description]);
    expect(graph["og:site_name"]).toBe("Pan Sussex Child Protection and Safeguarding Procedures");
    return graph["og:title"];
  });
  expect(new Set(titles).size).toBe(addresses.length);
  expect(meta("/8.45.7/")["og:title"]).toMatch(/^8\.45\.7 Under Section 15 of the Sexual Offences Act 2003.* – /);
  expect(meta("/8.45.7/")["og:description"]).toMatch(/^Out of date: text of 24 October 2017\. Under Section 15/);
});

test.each([
  ["/8.45/", "8.45", "Pan Sussex Child Protection and Safeguarding Procedures"],
  ["/8.45.7/", "8.45.7", "Online Safety"],
])("the data for search engines on %s names it and what it is part of", (address, number, whole) => {
  const scripts = elements(readPage(site, address), (node) => node.properties.type === "application/ld+json");
  expect(scripts).toHaveLength(1);
  const [json] = scripts[0].children;
  const data = JSON.parse(json.type === "text" ? json.value : "");
  expect(data).toMatchObject({ "@id": address, identifier: number, datePublished: "2017-10-24", isPartOf: { name: whole } });
  expect(data.creativeWorkStatus).toMatch(/^Out of date/);
});

test("if the portal's address is not known, robots get no invented one, and there are no images for chats", () => {
  expect(readFileSync(join(site, "robots.txt"), "utf8")).toBe("User-agent: *\nAllow: /\n");
  expect(readFileSync(join(site, "sitemap.xml"), "utf8")).not.toContain("<loc>");
  for (const address of addresses) {
    const { "og:url": url, "og:image": picture, "twitter:card": card } = meta(address);
    expect({ address, url, picture, card }).toEqual({ address });
  }
  expect(filesOf(site).filter((name) => name.startsWith("previews"))).toEqual([]);
});
