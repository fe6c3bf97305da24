import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { buildRobots, buildSitemap } from "../../../lib/generate/sitemap";
import { invented } from "../content/broken-manual";

const manual = loadManual(invented);

test("the sitemap has the absolute address of every page once, with the day of its text", () => {
  const sitemap = buildSitemap(manual);
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(6 + 4 + 1 + 2 + 15);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.every((address) => /^https:\/\/portal\.example\.org\/(?:(?:handouts\/)?[^/]+\/)?$/.test(address))).toBe(true);
  expect(addresses).toContain("https://portal.example.org/documents/");
  expect(sitemap).toContain("<url><loc>https://portal.example.org/3.1.7/</loc><lastmod>2018-03-01</lastmod></url>");
});

test("robots.txt gives the sitemap's address, if it is known", () => {
  expect(buildRobots(manual)).toBe("User-agent: *\nAllow: /\n\nSitemap: https://portal.example.org/sitemap.xml\n");
  expect(buildRobots({ ...manual, portalAddress: undefined })).not.toContain("Sitemap");
});
