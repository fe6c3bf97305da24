import { expect, test } from "vitest";
import { offlinePage, publishedPage } from "../../../lib/site/offline-page";

const page =
  '<html><head><title>Invented</title></head><body><main id="main">Costs $& and $1.</main><print-stamp time-zone="UTC"></print-stamp></body></html>';
const kept = {
  list: "ab12",
  day: "2020-02-29",
  copy: { layout: 1, packs: {}, notice: { code: "/assets/offline-copy.1.js", style: "/assets/offline-copy.1.css" } },
};

test("a page from the copy says so before its text and on paper, without any code", () => {
  expect(offlinePage(page, kept)).toBe(
    '<html><head><title>Invented</title><link rel="stylesheet" href="/assets/offline-copy.1.css"></head><body>' +
      '<offline-copy class="screen-only" role="region" aria-label="Offline copy" list="ab12" day="2020-02-29"><p>Offline copy of 29 February 2020.</p></offline-copy>' +
      '<main id="main">Costs $& and $1.</main><print-stamp stored="29 February 2020" time-zone="UTC"></print-stamp>' +
      '<script type="module" src="/assets/offline-copy.1.js"></script></body></html>',
  );
});

test("a page from the network shows nothing of the copy by itself, and its words and stamp are untouched", () => {
  const shown = publishedPage(page, kept);
  expect(shown).toContain(
    '<offline-copy class="screen-only" role="region" aria-label="Offline copy" list="ab12" day="2020-02-29" published hidden></offline-copy><main id="main">',
  );
  expect(shown).toContain('Costs $& and $1.</main><print-stamp time-zone="UTC">');
});
