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

const own = /^(?:app|components|lib|tools)\//;
// Pure: no disk, no framework; it runs in a browser as it does in a build.
const pure = "^lib/(?:domain|messages|search|site|util|wording)/";
const none = /^$/;
const notNode = /^(?!node:)/;

type Layer = { of: string; may: string[]; packages?: RegExp };

/** For files whose path matches `of`: what they may import. The first match applies. */
const layers: Layer[] = [
  { of: "^app/", may: ["^(?:app|components|lib)/"] },
  // Any two versions are compared by the code of the build.
  {
    of: "^components/versions/compare-versions.element.ts$",
    may: [pure, "^components/", "^lib/markdown/compare-texts$"],
    packages: none,
  },
  { of: "^components/versions/show-tree.ts$", may: [pure, "^components/"], packages: /^hast$/ },
  // The editor's page compiles words by the build's own code, in the browser of an editor.
  { of: "^components/editor/", may: [pure, "^components/", "^lib/(?:content|editor)/"], packages: /^(?:react|@sveltia\/cms)$/ },
  { of: "\\.element\\.ts$", may: [pure, "^components/"], packages: none },
  { of: "^components/print-page/qr-(?:code|drawing).ts$", may: [], packages: /^lean-qr/ },
  // It answers with the headers that the servers send.
  { of: "^components/offline/worker/", may: [pure, "^components/offline/", "^lib/hosting/headers$"], packages: none },
  { of: "^components/", may: [pure, "^components/"], packages: /^react$/ },

  { of: "^lib/util/", may: ["^lib/util/"], packages: none },
  { of: "^lib/domain/", may: ["^lib/(?:domain|util)/"], packages: /^(?:@noble\/hashes\/sha2\.js|numeric-quantity)$/ },
  { of: "^lib/messages/", may: ["^lib/(?:domain|messages|util)/"], packages: /^fastest-levenshtein$/ },
  { of: "^lib/search/", may: ["^lib/(?:domain|messages|search|util)/"], packages: /^(?:fuse\.js\/basic|stemmer)$/ },
  { of: "^lib/site/", may: [pure], packages: /^culori$/ },
  { of: "^lib/wording/", may: ["^lib/(?:domain|messages|util|wording)/"], packages: none },
  { of: "^lib/markdown/", may: [pure, "^lib/markdown/"], packages: notNode },
  // What reads the disk, or decodes images in a process of its own.
  { of: "^lib/content/(?:read-files|current-manual|whole-pictures|decode-pictures).m?[tj]s$", may: [pure, "^lib/content/"] },
  { of: "^lib/content/", may: [pure, "^lib/(?:content|markdown)/"], packages: notNode },
  { of: "^lib/generate/atom-feed.ts$", may: [pure, "^lib/generate/"], packages: /^xast/ },
  { of: "^lib/generate/", may: [pure, "^lib/generate/"], packages: none },
  { of: "^lib/import/", may: [pure, "^lib/(?:import|markdown)/"], packages: notNode },
  { of: "^lib/hosting/", may: ["^lib/hosting/"], packages: none },
  { of: "^lib/processes/", may: ["^lib/processes/"], packages: /^node:/ },
  { of: "^lib/programs/", may: ["^lib/(?:processes|programs)/"], packages: /^(?:node:|playwright-core$)/ },
  { of: "^lib/editing/", may: [pure, "^lib/(?:content|editing|import|markdown|processes)/"], packages: /^(?!react|next)/ },
  { of: "^lib/editor/build/", may: [pure, "^lib/(?:build|editor|hosting)/"] },
  { of: "^lib/editor/", may: [pure, "^lib/(?:content|editor|markdown)/"], packages: /^(?:yaml|zod)$/ },
  // The build from end to end.
  { of: "^lib/build/build-site.ts$", may: [pure, "^lib/(?:build|content|generate|hosting|processes)/"] },
  { of: "^lib/build/", may: [pure, "^lib/(?:build|processes)/"] },
  { of: "^lib/pdf/", may: [pure, "^lib/(?:pdf|programs)/"] },
  { of: "^lib/server/", may: [pure, "^lib/(?:build|hosting|server)/"] },
  { of: "^lib/writing/examine-worker.mjs$", may: ["^lib/commands/bundle-commands.mjs$"] },
  // The panel is rendered by the server, and the page treated as the finishing step does.
  { of: "^lib/writing/", may: [pure, "^lib/(?:build|content|hosting|processes|writing)/", "^components/problem-panel/"] },
  { of: "^lib/commands/", may: ["^lib/"] },
  { of: "^tools/", may: ["^(?:lib|tools)/"] },
];

function forbidden({ from, to }: Import): boolean {
  const layer = layers.find(({ of }) => new RegExp(of).test(from));
  if (!layer) return true;
  return own.test(to) ? !layer.may.some((may) => new RegExp(may).test(to)) : to.startsWith(".") || !(layer.packages ?? /./).test(to);
}

const files = ["app", "components", "lib", "tools"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
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
  ["lib/domain/manual.ts", 'import { pageAddress } from "../site/urls";'],
  ["lib/a-new-room/file.ts", 'import { pageAddress } from "../site/urls";'],
  ["lib/commands/check.ts", 'import { startNginx } from "../../tools/web-servers/web-servers";'],
  ["lib/editing/carry-out.ts", 'import { ask } from "../commands/ask";'],
  ["lib/generate/search-index.ts", 'export { finishExport } from "../build/finish-export";'],
])("a wrong import in %s would be noticed", (from, code) => {
  expect(importsOf(from, code).filter(forbidden)).toHaveLength(1);
});

test("only the pages, the commands, what changes content, what runs while writing and the bench ask for the manual", () => {
  const asking = imports.filter(({ to }) => /lib\/content\/(?:get|current)-manual$/.test(to)).map(({ from }) => from);
  expect(
    asking.filter(
      (from) =>
        !/^app\/|^lib\/(?:commands|editing|writing)\/|^tools\/bench\/|^lib\/(?:content\/current-manual|build\/build-site)\.ts$/.test(from),
    ),
  ).toEqual([]);
});

test("no file lies loose in lib: each has a room, and each room a rule", () => {
  const rooms = readdirSync("lib", { withFileTypes: true });
  expect(rooms.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
  const withoutRule = rooms.filter(({ name }) => !layers.some(({ of }) => of === `^lib/${name}/`)).map(({ name }) => name);
  expect(withoutRule).toEqual([]);
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

test("no two exported functions have one name, so that a name says where it is from", () => {
  // Every command has a run; the words of pages are read with the name of their file; declarations repeat the names of a
  // file; and one of two files that read numbers is loaded, as the manual needs.
  const exporting = files.filter(
    (name) => !/^(?:app|lib\/(?:commands|wording))\/|\.d\.mts$|^lib\/search\/numbers-and-labels\.ts$/.test(name),
  );
  const places = new Map<string, string[]>();
  for (const name of exporting)
    for (const [, called] of readFileSync(name, "utf8").matchAll(/^export (?:async )?(?:function\*?|const) (\w+)(?: = (?:async )?)?[(<]/gm))
      places.set(called, [...(places.get(called) ?? []), name]);
  expect(places.size).toBeGreaterThan(500);
  expect([...places].filter(([, all]) => all.length > 1)).toEqual([]);
});

test("numbers are taken apart at their dots in lib/domain alone", () => {
  // Names of files and hosts, and the marker of an item, are no numbers.
  const others = /^(?:lib\/(?:markdown\/enumerators|editing\/journal|domain\/web-address)\.ts|app\/assets\/)/;
  const splitting = files.filter((file) => /\.(?:split|indexOf|lastIndexOf)\((?:["'`]\.["'`]|\/\\\.\/)/.test(readFileSync(file, "utf8")));
  expect(splitting.filter((file) => !others.test(file)).sort()).toEqual(["lib/domain/number-order.ts", "lib/domain/number.ts"]);
});
