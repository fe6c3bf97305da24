// A portal without its own host: every address begins, exactly once, with the path below which it is published.
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { loadManual } from "../../lib/content/get-manual";
import { path, publishedBehindPath } from "../behind-a-path";
import { addressesIn } from "./addresses-in-code";
import { linkCheck } from "./link-check";
import { elements, readPage, textOf } from "./read-page";

const site = inject("siteBehindPath");
const check = linkCheck(site, path);

const fileText = (name: string) => readFileSync(join(site, name), "utf8");
const ending = (...endings: string[]) => check.files.filter((name) => endings.includes(extname(name)));

test("files have the same places as in any portal", () => {
  expect(check.files).toEqual(expect.arrayContaining(["index.html", "404.html", "19.1/index.html", "_headers", "ids/m.json"]));
  expect(check.files.filter((name) => name.startsWith("boards"))).toEqual([]);
});

test("every link, script, style sheet and form of every page leads to something that exists below the path", () => {
  expect(check.pages.length).toBeGreaterThan(20);
  expect(check.pages.flatMap((name) => check.brokenOn(name).map((address) => [name, address]))).toEqual([]);
});

test("no attribute of a page has an address outside the path", () => {
  const outside = check.pages.flatMap((name) =>
    elements(readPage(site, name), () => true).flatMap(({ properties }) =>
      Object.entries(properties).filter(([, value]) => /^\/(?!boards\/procedures-2\.1\/)/.test(String(value))),
    ),
  );
  expect(outside).toEqual([]);
});

test("the About page shows the addresses that readers have to type", () => {
  const shown = elements(readPage(site, "/about/"), ({ tagName }) => tagName === "a")
    .map(textOf)
    .filter((words) => words.startsWith("/"));
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((address) => !check.leadsSomewhere(address))).toEqual([]);
});

test("every absolute address, in pages, their data, feeds and the sitemap, leads to something that exists", () => {
  const whole = ending(".html", ".json", ".atom", ".xml", ".txt").flatMap((name) =>
    [...fileText(name).matchAll(/https:\/\/example\.org[^"'<>\s]*/g)].map(([address]) => [name, address.replace(/\\$/, "")]),
  );
  for (const name of ["19.1/index.html", "sitemap.xml", "feeds/manual.atom", "feeds/manual.json", "robots.txt"])
    expect(whole.map(([from]) => from)).toContain(name);
  const wrong = whole.filter(([, address]) => {
    const fromRoot = address.slice("https://example.org".length);
    return !address.startsWith(`${publishedBehindPath}/`) || !check.leadsSomewhere(fromRoot);
  });
  expect(wrong).toEqual([]);
});

test("each page's canonical address is its own", () => {
  for (const name of check.pages.filter((page) => page !== "404.html")) {
    const [canonical] = elements(readPage(site, name), ({ properties }) => String(properties.rel) === "canonical");
    // A number kept for old links has no canonical address, or that of the text itself.
    if (canonical) expect(check.leadsSomewhere(String(canonical.properties.href).slice("https://example.org".length))).toBe(true);
  }
  const [home] = elements(readPage(site, "/"), ({ properties }) => String(properties.rel) === "canonical");
  expect(home.properties.href).toBe(`${publishedBehindPath}/`);
});

test("every page names the absolute address of its chapter's image, or of the manual's, with its true size", async () => {
  const pictures = new Map<string, string[]>();
  for (const name of check.pages.filter((page) => page !== "404.html")) {
    const metas = elements(readPage(site, name), ({ tagName }) => tagName === "meta").map(({ properties }) => properties);
    const graph = Object.fromEntries(metas.map(({ property, name: plain, content }) => [String(property ?? plain), String(content)]));
    expect([name, graph["twitter:card"]]).toEqual([name, "summary_large_image"]);
    const picture = graph["og:image"];
    expect(picture.startsWith(`${publishedBehindPath}/previews/`)).toBe(true);
    const { format, width, height } = await sharp(join(site, picture.slice(publishedBehindPath.length))).metadata();
    expect([picture, format, width, height]).toEqual([picture, "png", Number(graph["og:image:width"]), Number(graph["og:image:height"])]);
    expect(graph["og:image:alt"]).not.toBe("");
    pictures.set(picture, [...(pictures.get(picture) ?? []), name]);
  }
  const sharedBy = (page: string) => [...pictures.values()].find((pages) => pages.includes(page)) ?? [];
  for (const at of [1, 2, 3]) expect(sharedBy(`19.1.${at}/index.html`)).toContain("19.1/index.html");
  expect(sharedBy("19.1/index.html")).not.toContain("index.html");
  expect(sharedBy("index.html")).toContain("about/index.html");
  const files = check.files.filter((name) => name.startsWith("previews/"));
  expect(files.map((name) => `${publishedBehindPath}/${name}`).sort()).toEqual([...pictures.keys()].sort());
  for (const file of files) expect([file, statSync(join(site, file)).size < 8_000]).toEqual([file, true]);
});

test("pages of a chapter link to its feeds, and the home and amendments pages to the manual's, with types that feed readers know", () => {
  const feedsOf = (name: string) =>
    elements(readPage(site, name), ({ tagName, properties }) => tagName === "link" && String(properties.rel) === "alternate").map(
      ({ properties }) => [String(properties.type), String(properties.href)],
    );
  const named = (of: string) => [
    ["application/atom+xml", `${path}/feeds/${of}.atom`],
    ["application/feed+json", `${path}/feeds/${of}.json`],
  ];
  for (const name of ["index.html", "amendments/index.html"]) expect([name, feedsOf(name)]).toEqual([name, named("manual")]);
  const { id } = loadManual("tests/fixtures/renumbered").chapters[0];
  for (const name of [
    "19.1/index.html",
    "19.1.3/index.html",
    "19.1/versions/index.html",
    "19.1.3/versions/index.html",
    "19.1/amendments/index.html",
  ])
    expect([name, feedsOf(name)]).toEqual([name, named(id)]);
  const withLinks = check.pages.filter((name) => /href="[^"]*\/feeds\//.test(fileText(name)));
  expect(withLinks.length).toBeGreaterThan(4);
  for (const name of withLinks) expect([name, feedsOf(name).length]).toEqual([name, 2]);
});

test("data have no address, or one from the portal's root, to which the code adds the path", () => {
  const strings = (data: unknown): string[] =>
    typeof data === "string" ? [data] : typeof data === "object" && data !== null ? Object.values(data).flatMap(strings) : [];
  const addresses = (text: string) => strings(JSON.parse(text)).filter((one) => one.startsWith("/"));
  // Except for the offline copy and the icon on a home screen, which the browser fetches itself.
  const inFiles = ending(".json", ".webmanifest").flatMap((name) => addresses(fileText(name)));
  expect([...new Set(inFiles)].filter((address) => !check.leadsSomewhere(address))).toEqual([]);
  const inPages = check.pages.flatMap((name) =>
    elements(readPage(site, name), ({ tagName, properties }) => tagName === "script" && String(properties.type).endsWith("json")).flatMap(
      ({ children: [json] }) => (json.type === "text" ? addresses(json.value) : []),
    ),
  );
  expect(inPages.length).toBeGreaterThan(0);
  expect(inPages.filter((address) => !check.leadsSomewhere(path + address))).toEqual([]);
});

test("the browser code fetches only what exists below the path", () => {
  const scripts = ending(".js");
  expect(scripts.length).toBeGreaterThan(15);
  let asked = 0;
  for (const name of scripts)
    for (const { address, isPutBelow } of addressesIn(fileText(name), path)) {
      asked++;
      expect([name, address, isPutBelow]).toEqual([name, address, true]);
      if (!address.includes("$")) expect([name, address, check.leadsSomewhere(path + address)]).toEqual([name, address, true]);
    }
  expect(asked).toBeGreaterThan(40);
});

test("the test notices an address in code that is not put below the path", () => {
  const code = `const p="${path}";function b(a){return p?p+a:a}function c(a){return a}fetch(b("/ids/p.json"));fetch("/a.json");fetch(c(\`/\${x}/\`));fetch(function(a){return p?p+a:a}("/b.json"));fetch((a=>a)("/d.json"))`;
  expect(addressesIn(code, path)).toEqual([
    { address: "/ids/p.json", isPutBelow: true },
    { address: "/a.json", isPutBelow: false },
    { address: `/\${x}/`, isPutBelow: false },
    { address: "/b.json", isPutBelow: true },
    { address: "/d.json", isPutBelow: false },
  ]);
});

test("_headers names only addresses below the path", () => {
  expect(fileText("_headers").match(/^\/.*$/gm)).toEqual(
    ["/*", "/check/", "/check/index.html", "/assets/*", "/previews/*"].map((address) => path + address),
  );
});
