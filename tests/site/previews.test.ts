// What a link shows before it is opened, and what robots read.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
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

test("every page says once, and each its own, what a link to it leads to", () => {
  expect(addresses.length).toBe(31);
  const titles = addresses.map((address) => {
    const { description, ...graph } = meta(address);
    expect([address, graph["og:description"]]).toEqual([address, description]);
    expect(graph["og:site_name"]).toBe("Pan Sussex Child Protection and Safeguarding Procedures");
    return graph["og:title"];
  });
  expect(new Set(titles).size).toBe(addresses.length);
  expect(meta("/8.45.7/")["og:title"]).toMatch(/^8\.45\.7 Online Safety – /);
  expect(meta("/8.45.7/")["og:description"]).toMatch(/^Historical edition, as at 24 October 2017\. Under Section 15/);
});

test("every page names a picture of the stated size that says whose words it leads to, sections and chapter each their own", async () => {
  const pictures = new Map<string, string[]>();
  for (const address of addresses) {
    const graph = meta(address);
    const picture = graph["og:image"];
    expect([address, graph["twitter:card"]]).toEqual([address, "summary_large_image"]);
    const { format, width, height } = await sharp(join(site, picture)).metadata();
    expect([picture, format, width, height]).toEqual([picture, "png", Number(graph["og:image:width"]), Number(graph["og:image:height"])]);
    expect([address, graph["og:image:alt"]]).toEqual([address, expect.stringContaining("Historical edition, as at 24 October 2017")]);
    pictures.set(picture, [...(pictures.get(picture) ?? []), address]);
  }
  const shared = [...pictures].filter(([, pages]) => pages.length > 1);
  expect(shared).toEqual([
    [expect.stringMatching(/^\/previews\/8\.45\./), ["/8.45/as-at/2017-10-24/", "/8.45/editions/", "/8.45/"]],
    [
      expect.stringMatching(/^\/previews\/manual\./),
      ["/about/", "/amendments/", "/check/", "/definitions/", "/", "/offline/", "/search/", "/selection/"],
    ],
  ]);
  expect(meta("/8.45.7/")["og:image"]).toMatch(/^\/previews\/8\.45\.7\.[0-9A-Z]{8}\.png$/);
  expect(meta("/8.45.7/")["og:image:alt"]).toMatch(/^8\.45\.7 Under Section 15 of the Sexual Offences Act 2003/);
});

test("no picture of a page that is gone is left, and each is small", () => {
  const files = filesOf(join(site, "previews"));
  expect(files).toHaveLength(1 + 1 + 20);
  for (const file of files) expect([file, statSync(join(site, "previews", file)).size < 8_000]).toEqual([file, true]);
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
  expect(data.creativeWorkStatus).toMatch(/^Historical/);
});

test("while it is not known where the portal is published, no address is made up for robots", () => {
  expect(readFileSync(join(site, "robots.txt"), "utf8")).toBe("User-agent: *\nAllow: /\n");
  expect(readFileSync(join(site, "sitemap.xml"), "utf8")).not.toContain("<loc>");
});
