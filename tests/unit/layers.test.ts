import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

type Import = { from: string; to: string };

/** What a file imports: paths from the project's root for its own files, else the package's name. */
function importsOf(from: string, code: string): Import[] {
  const found = [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\s[^"'`;]*?from\s*"([^"]+)"|(?:^|\n)import\s*"([^"]+)"|import\("([^"]+)"\)/g),
  ];
  return found.map((match) => {
    const name = match[1] ?? match[2] ?? match[3];
    if (name.startsWith("@/")) return { from, to: name.slice(2) };
    return { from, to: name.startsWith(".") ? posix.join(posix.dirname(from), name) : name };
  });
}

const own = /^(?:app|components|lib)\//;
// Pure: the words of the domain, search included; no disk, no framework.
const pure = /^lib\/(?:[a-z-]+|search\/[a-z-]+)$/;

/** For files that match `of`: what they may import. */
const layers: { of: RegExp; may: RegExp; packages?: RegExp }[] = [
  // The comparison of any two editions is that of the build.
  {
    of: /^components\/editions\/compare-editions\.element\.ts$/,
    may: new RegExp(`${pure.source}|^components/|^lib/markdown/compare-texts$`),
    packages: /^$/,
  },
  { of: /^components\/editions\/show-tree\.ts$/, may: new RegExp(`${pure.source}|^components/`), packages: /^hast$/ },
  // The editor's page compiles words by the build's own code, in a browser of its editor.
  {
    of: /^components\/editor\//,
    may: new RegExp(`${pure.source}|^components/|^lib/(?:content|editor)/`),
    packages: /^(?:react|@sveltia\/cms)$/,
  },
  { of: /\.element\.ts$/, may: new RegExp(`${pure.source}|^components/`), packages: /^$/ },
  { of: /^app\//, may: own },
  { of: /^components\/print-page\/qr-code\.ts$/, may: /^$/, packages: /^lean-qr/ },
  // It answers with the headers that the servers send.
  {
    of: /^components\/stored-copy\/worker\//,
    may: new RegExp(`${pure.source}|^components/stored-copy/|^lib/hosting/headers$`),
    packages: /^$/,
  },
  { of: /^components\//, may: new RegExp(`${pure.source}|^components/`), packages: /^react$/ },
  {
    of: /^lib\/[^/]+\.ts$|^lib\/search\//,
    may: pure,
    packages: /^(?:culori|@noble\/hashes\/sha2\.js|fastest-levenshtein|fuse\.js\/basic|stemmer)$/,
  },
  { of: /^lib\/outputs\/atom-feed\.ts$/, may: new RegExp(`${pure.source}|^lib/generate/`), packages: /^xast/ },
  { of: /^lib\/outputs\//, may: new RegExp(`${pure.source}|^lib/generate/`), packages: /^$/ },
  { of: /^lib\/import\//, may: new RegExp(`${pure.source}|^lib/import/`), packages: /^(?!node:)/ },
  { of: /^lib\/editor\//, may: new RegExp(`${pure.source}|^lib/(?:content|editor|markdown)/`), packages: /^(?:yaml|zod)$/ },
  { of: /^lib\/editing\//, may: new RegExp(`${pure.source}|^lib/(?:content|editing|processes)/`), packages: /^(?:node:|zod$)/ },
  { of: /^lib\/hosting\//, may: /^lib\/hosting\//, packages: /^$/ },
  // The panel is rendered by the server, and the page treated as the finishing step does.
  { of: /^lib\/writing\//, may: /^lib\/|^components\/problem-panel\// },
  { of: /^lib\/export\//, may: new RegExp(`${pure.source}|^lib/(?:export|processes)/`) },
  { of: /^lib\/processes\//, may: /^lib\/processes\//, packages: /^node:/ },
  { of: /^lib\/markdown\//, may: new RegExp(`${pure.source}|^lib/markdown/`), packages: /^(?!node:)/ },
  { of: /^lib\/content\/(?:read-files|current-manual|whole-pictures)\.ts$/, may: new RegExp(`${pure.source}|^lib/content/`) },
  { of: /^lib\/content\//, may: new RegExp(`${pure.source}|^lib/(?:content|markdown)/`), packages: /^(?!node:)/ },
];

function forbidden({ from, to }: Import): boolean {
  const layer = layers.find(({ of }) => of.test(from));
  if (!layer) return false;
  return own.test(to) ? !layer.may.test(to) : to.startsWith(".") || !(layer.packages ?? /./).test(to);
}

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/")),
);
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, "utf8")));

test("each layer imports only what it may", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(forbidden)).toEqual([]);
});

test.each([
  ["components/chapter/chapter-page.tsx", 'import { getManual } from "@/lib/content/current-manual";'],
  ["components/print-stamp/print-stamp.element.ts", 'import { useState } from "react";'],
  ["lib/site/page-metadata.ts", 'import { readFileSync } from "node:fs";'],
  ["lib/content/section.ts", 'import { readFileSync } from "node:fs";'],
  ["lib/build/cut-pages.ts", 'import { loadManual } from "../content/get-manual";'],
  ["lib/editing/carry-out.ts", 'import { ask } from "../commands/ask";'],
  ["lib/generate/search-index.ts", 'export { finishExport } from "../export/finish-export";'],
])("a wrong import in %s would be noticed", (from, code) => {
  expect(importsOf(from, code).filter(forbidden)).toHaveLength(1);
});

test("only the pages, the commands, what changes content, what runs while writing and the bench ask for the manual", () => {
  const asking = imports.filter(({ to }) => /lib\/content\/(?:get|current)-manual$/.test(to)).map(({ from }) => from);
  expect(
    asking.filter((from) => !/^app\/|^lib\/(?:commands|editing|writing|bench)\/|^lib\/content\/current-manual\.ts$/.test(from)),
  ).toEqual([]);
});

test("no file is a client component or a barrel", () => {
  for (const file of files) {
    expect([file, /["']use client["']/.test(readFileSync(file, "utf8"))]).toEqual([file, false]);
    expect(file).not.toMatch(/\/index\.tsx?$/);
  }
});

test("nothing that makes a site, style sheets and drawings included, speaks of the manual it was made for", () => {
  const configuration = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ts|mjs)$|^Containerfile$/.test(entry.name))
    .map(({ name }) => name);
  const made = ["app", "components", "lib", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(made.filter((file) => /\.(?:css|svg)$/.test(file)).length).toBeGreaterThan(10);
  expect(configuration).toContain("next.config.ts");
  expect([...made, ...configuration].filter((file) => /Sussex|Brighton|\bHove\b/i.test(readFileSync(file, "utf8")))).toEqual([]);
});
