// Hidden text of a document is left out and reported; documents that are too large are rejected first. All invented.
import { expect, test } from "vitest";
import { readDocument } from "../../../lib/import/read-document";
import type { Source } from "../../../lib/import/source";

const hiddenIn = (source?: Source) => source?.remarks.flatMap(({ kind, words }) => (kind === "hidden" ? words : []));
const page = (body: string, head = "") => readDocument("a.html", Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`));

test.each([
  "<p hidden>Secret kite</p>",
  '<p style="display:none">Secret kite</p>',
  '<p style="VISIBILITY: hidden">Secret kite</p>',
  "<dialog>Secret kite</dialog>",
])("leaves out %s and says so", async (hidden) => {
  const source = await page(`<p>Seen</p>${hidden}`);
  expect([source?.words, hiddenIn(source)]).toEqual([["Seen"], ["Secret kite"]]);
});

test("a page's own style sheet hides by class and id, and a later rule shows again", async () => {
  const head = "<style>.x{display:none} #y{visibility:hidden} .x.z{display:block} @media print{p{display:none}}</style>";
  const source = await page('<p class="x">one</p><p id="y">two</p><p class="x z">three</p><p aria-hidden="true">four</p>', head);
  expect([source?.words, hiddenIn(source)]).toEqual([
    ["three", "four"],
    ["one", "two"],
  ]);
});

test.each([
  ['<table><tr><td colspan="100000000">a</td></tr></table>', "100,000,000 columns"],
  ["<p>a</p>".repeat(20_000), "more than 25,000 elements"],
  ["<b>".repeat(200), "more than 100 elements such as <b>"],
])("rejects an oversized page with a clear message", async (body, told) => {
  await expect(page(body)).rejects.toThrow(told);
});

test("a page of 50 MB is refused before it is read", async () => {
  await expect(readDocument("a.html", Buffer.alloc(50_000_000, "<p>a"))).rejects.toThrow("50,000,000 bytes");
});
