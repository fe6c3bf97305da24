import { expect, test } from "vitest";
import { isCopyList, isKeptCopy, missingBytes, packOf, sizeInWords } from "../../../lib/site/offline-copy";

test.each([
  ["3.1/", "3.1"],
  ["3.1.2/", "3.1"],
  ["3.1.2a/versions/2020-01-01/", "3.1"],
  ["3.1/as-at/2020-01-01/", "3.1"],
  ["3.12/", "3.12"],
  ["8/", "8"],
  ["8.2/", "8"],
  ["7.1.2/", "pages"],
  ["", "pages"],
  ["404.html", "pages"],
  ["search/index.json", "pages"],
  ["ids/k.json", "pages"],
  ["assets/reading.1a2b3c4d.js", "code"],
  ["assets/picture.kite.1a2b3c4d5e6f.png", "pictures-1"],
])("the file %s is in the pack %s", (path, pack) => {
  expect(packOf(path, ["3.1", "3.12", "8"])).toBe(pack);
});

test("the files of the search are in few packs, however many there are", () => {
  const packs = new Set(Array.from({ length: 5_000 }, (_, i) => packOf(`assets/search.1a2b3c/words-${i}.json`, [])));
  expect([...packs].sort()).toEqual(["search-0", "search-1", "search-2", "search-3"]);
});

test.each([
  "feeds/manual.atom",
  "previews/manual.24EQM6AX.png",
  "sitemap.xml",
  "fingerprints/2.json",
  "check/withdrawn.json",
  "offline.js",
  "offline/current.json",
  `assets/copy/${"0".repeat(64)}.json`,
])("no copy has %s", (path) => {
  expect(packOf(path, ["3.1"])).toBeUndefined();
});

test("sizes are shown as devices count them, and never as nothing", () => {
  expect([1, 1_000, 1_001, 999_999, 1_250_000].map(sizeInWords)).toEqual(["1 kB", "1 kB", "2 kB", "1000 kB", "1.3 MB"]);
});

test("only packs that are not there count as missing", () => {
  const rest = { layout: 1, notice: { code: "", style: "" } };
  const held = { packs: { a: { hash: "1", bytes: 10 }, b: { hash: "2", bytes: 20 } }, ...rest };
  const wanted = { packs: { a: { hash: "1", bytes: 10 }, b: { hash: "3", bytes: 25 }, c: { hash: "2", bytes: 20 } }, ...rest };
  expect(missingBytes(wanted, held)).toBe(25);
  expect(missingBytes(wanted, undefined)).toBe(55);
});

const code = "a".repeat(64);
const copy = { layout: 2, packs: { pages: { hash: code, bytes: 10 } }, notice: { code: "/p/assets/a.1.js", style: "/p/assets/a.1.css" } };

test("what is written down of a copy is taken where it has the shape of one", () => {
  expect([isCopyList(copy), isKeptCopy({ list: code, day: "2020-02-29", copy })]).toEqual([true, true]);
});

test.each([
  undefined,
  null,
  "",
  7,
  [],
  {},
  { ...copy, layout: "2" },
  { ...copy, layout: undefined },
  { ...copy, packs: undefined },
  { ...copy, packs: null },
  { ...copy, packs: ["pages"] },
  { ...copy, packs: { pages: null } },
  { ...copy, packs: { pages: { hash: "../x", bytes: 1 } } },
  { ...copy, packs: { pages: { hash: code } } },
  { ...copy, packs: { pages: { hash: code, bytes: -1 } } },
  { ...copy, notice: undefined },
  { ...copy, notice: { code: "/a.js" } },
  { ...copy, notice: { code: '/"><script>', style: "/a.css" } },
  { ...copy, notice: { code: "//evil.example/a.js", style: "/a.css" } },
  { ...copy, notice: { code: "https://evil.example/a.js", style: "/a.css" } },
])("what has another shape is no copy: %j", (other) => {
  expect(isCopyList(other)).toBe(false);
  expect(isKeptCopy({ list: code, day: "2020-02-29", copy: other })).toBe(false);
});

test.each([{ list: "short" }, { list: undefined }, { day: "2020-02-30" }, { day: "yesterday" }, { day: 20200229 }, { day: undefined }])(
  "a copy without its hash or its day is not valid: %j",
  (other) => {
    expect(isKeptCopy({ list: code, day: "2020-02-29", copy, ...other })).toBe(false);
  },
);
