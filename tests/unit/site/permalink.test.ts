import { expect, test } from "vitest";
import { paragraphAnchor } from "../../../lib/site/anchors";
import { basePathOf } from "../../../lib/site/base-path";
import { copiedFragment, readCopiedFragment } from "../../../lib/site/permalink";
import { askedOf, searchFor } from "../../../lib/site/search-query";
import { addressInChapter, pageAddress } from "../../../lib/site/urls";

test("addresses keep the dots of a number and end in a slash", () => {
  expect(pageAddress("8.45.7")).toBe("/8.45.7/");
  expect(addressInChapter("8.45", "8.45.7")).toBe("/8.45/#8.45.7");
  expect(paragraphAnchor("8.45.6", 2)).toBe("8.45.6-2");
});

test.each([
  [undefined, ""],
  ["https://portal.example.org", ""],
  ["https://portal.example.org/", ""],
  ["https://example.org/procedures", "/procedures"],
  ["https://example.org:8443/boards/procedures-2.1/", "/boards/procedures-2.1"],
])("the path of %s is %j", (published, path) => {
  expect(basePathOf(published)).toBe(path);
});

test("what was typed is read behind # before ?, and never throws", () => {
  expect(askedOf({ hash: "#q=a+b", search: "?q=c" })).toEqual({ q: "a b" });
  expect(askedOf({ hash: "", search: "?q=%3Cb%3E" })).toEqual({ q: "<b>" });
  expect(askedOf({ hash: "#partners", search: "?q=c&chapter=8.45" })).toEqual({ q: "c", filter: { chapter: "8.45" } });
  expect(askedOf({ hash: "#%E0%A4%A", search: "" })).toEqual({ q: "" });
});

test("the filter of results is in their address; a part alone filters nothing", () => {
  const asked = { q: "a & b", chapter: "8.45", part: "Recognising abuse" };
  const { hash } = new URL(searchFor(asked), "https://example.org");
  expect(askedOf({ hash, search: "" })).toEqual({ q: "a & b", filter: { chapter: "8.45", part: "Recognising abuse" } });
  expect(askedOf({ hash: "#q=a&part=b", search: "" })).toEqual({ q: "a" });
});

test.each([
  ["#k7mq.24EQM6A", { id: "k7mq", fingerprint: "24EQM6A" }],
  ["#k7mq-12.24EQM6A", { id: "k7mq", paragraph: 12, fingerprint: "24EQM6A" }],
  ["#k7mq-a.24EQM6A", { id: "k7mq", item: "(a)", fingerprint: "24EQM6A" }],
  ["#k7mq-A-iia-2.24EQM6A", { id: "k7mq", item: "(A)(iia)(2)", fingerprint: "24EQM6A" }],
  ["#k7mq.24EQM6A~8.45.7", { id: "k7mq", fingerprint: "24EQM6A", askedFor: "8.45.7" }],
])("the copied fragment %s is read, and written the same", (hash, parts) => {
  expect(readCopiedFragment(hash)).toEqual({ paragraph: undefined, askedFor: undefined, ...parts });
  expect(copiedFragment(parts)).toBe(hash);
});

test("a full fingerprint is cut to the seven characters a link carries", () => {
  expect(copiedFragment({ id: "k7mq", fingerprint: "24EQM6AX" })).toBe("#k7mq.24EQM6A");
});

test.each([
  "",
  "#",
  "#8.45.6-2",
  "#part-5",
  "#main",
  "#k7mq",
  "#k7mq.",
  "#k7mq.24EQM6",
  "#k7mq.24EQM6AX",
  "#k7mq.24EQM6I",
  "#K7MQ.24EQM6A",
  "#k7mq-0.24EQM6A",
  "#k7mq-99999.24EQM6A",
  "#k7mq.24EQM6A~//x",
  '#k7mq"].24EQM6A',
  "#%6b7mq.24EQM6A",
])("%j is not a copied link's fragment", (hash) => {
  expect(readCopiedFragment(hash)).toBeUndefined();
});
