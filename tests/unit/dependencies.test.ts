// What comes from others: each package used, its licence known, nothing of it run at installation without a reason.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { minVersion, satisfies, subset } from "semver";
import { expect, test } from "vitest";
import { inWords, missingNode } from "../../lib/commands/node-version.mjs";

type Locked = {
  engines?: { node?: string };
  version: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
};
const own = JSON.parse(readFileSync("package.json", "utf8"));
const locked = Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages as Record<string, Locked>).filter(
  ([path]) => path !== "",
);

// Licences that let a council use, copy and change the product, read for what each asks.
const licences = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "ISC", "MIT", "MIT OR Apache-2.0"],
  // Of a font that is drawn at build time, and of libraries that are used as they are.
  ...[
    "BSD",
    "(MIT AND BSD)",
    "(MIT AND Zlib)",
    "(MIT OR GPL-3.0-or-later)",
    "MIT AND OFL-1.1",
    "MPL-2.0",
    "LGPL-3.0-or-later",
    "Apache-2.0 AND LGPL-3.0-or-later",
    "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
  ],
]);
// The package says it in its README alone: MIT.
const toldElsewhere = new Map([["node_modules/format", "0.2.2"]]);

// Used by name in a configuration or a command, or by the compiler; why there is no import to find.
const usedOtherwise: Record<string, string> = {
  "@biomejs/biome": "npm run lint",
  "@expo-google-fonts/atkinson-hyperlegible-next": "its files are read for the pictures that chats show",
  "@mozilla/readability": "its file is run in the pages of tests/browser/reading-in-a-reader-view.spec.ts",
  "@tailwindcss/postcss": "postcss.config.mjs",
  "@types/compression": "types",
  "@types/node": "types",
  "@types/opentype.js": "types",
  "@types/react": "types",
  "@types/react-dom": "types",
  "@types/ws": "types",
  "@types/xast": "types",
  "react-dom": "Next renders by it",
  tailwindcss: "app/styles.css",
  tsx: "npm run site, npm run browser: tests/ensure-programs.ts",
  typescript: "npm run types",
};

const code = ["app", "components", "lib", "tests"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  .map((name) => readFileSync(name, "utf8"))
  .join("\n");

test("every direct dependency is imported, or listed with its other use; and the list has nothing else", () => {
  const direct = [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)];
  const name = (one: string) => one.replace(/^@types\//, "");
  const isImported = (one: string) => new RegExp(`(?:from |import\\(|import )"${one.replace(/[.]/g, "\\.")}(?:/[^"]*)?"`).test(code);
  expect(direct.filter((one) => !isImported(one) && !isImported(name(one)) && !(one in usedOtherwise))).toEqual([]);
  expect(Object.keys(usedOtherwise).filter((one) => !direct.includes(one))).toEqual([]);
});

test("every version is exact, and every package has its hash", () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies } as Record<string, string>);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved && !resolved.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});

test("every package has a licence that is known", () => {
  const unknown = locked.filter(([path, { license, version }]) => !licences.has(license ?? "") && toldElsewhere.get(path) !== version);
  expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("no package runs a script at installation that is not named in allowScripts", () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(running.filter((name) => !(name in own.allowScripts))).toEqual([]);
  expect(Object.keys(own.allowScripts).filter((name) => !running.includes(name))).toEqual([]);
});

test("every Node that engines names is one that each package can run on, so that npm ci warns of none", () => {
  // Of Windows with 32 bits, for which later versions of Node are not made.
  const others = ["node_modules/@img/sharp-win32-ia32"];
  const asked = locked.flatMap(([path, { engines }]) => (engines?.node && !others.includes(path) ? [{ path, node: engines.node }] : []));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ node }) => !subset(own.engines.node, node)).map(({ path, node }) => `${path}: ${node}`)).toEqual([]);
});

test("the commands refuse what engines refuses, and say what they need as engines does", () => {
  for (const version of [
    "18.19.1",
    "20.9.0",
    "20.18.3",
    "20.19.0",
    "20.20.2",
    "21.7.3",
    "22.12.0",
    "22.13.0",
    "22.23.3",
    "23.11.0",
    "24.0.0",
    "26.1.0",
  ])
    expect([version, missingNode(version) === undefined]).toEqual([version, satisfies(version, own.engines.node)]);
  expect(missingNode(process.versions.node)).toBeUndefined();
  expect(inWords("^20.19.0 || >=24.0.0")).toBe("20.19 or a later 20, 24 or later");
  // README says the same.
  const told = readFileSync("README.md", "utf8");
  for (const range of String(own.engines.node).split("||")) {
    const least = minVersion(range);
    expect(told).toContain(`${least?.major}${least?.minor ? `.${least.minor}` : ""}`);
  }
});

test("what is overridden is still as it was tried: the package that asks for it, and the version it gets", () => {
  expect(own.overrides).toEqual({ docx: { nanoid: "5.1.12" } });
  const versions = Object.fromEntries(locked.map(([path, { version }]) => [path, version]));
  expect([versions["node_modules/docx"], versions["node_modules/docx/node_modules/nanoid"]]).toEqual(["9.15.2", "5.1.12"]);
});
