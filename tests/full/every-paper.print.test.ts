// Whatever the browser and whatever paper is in the printer: each sheet says what it is, and nothing of the page is
// lost or there twice.
import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../lib/programs/launch-chromium";
import { until } from "../browser/firefox";
import { illustratedSite, inventedSite, levelsSite, renumberedSite, site, withdrawnSite } from "../browser/pages";
import { besideStamp, bodyOf, emptyEnds, hasInkAtEdge, headOf, lettersOf, overlaps, readSheets, tooSmall } from "../browser/paper";
import { browsers, openPrinter, orientations, type Printer, papers } from "./printers";
import { difference, type OnPaper, prepare, wordsToPrint } from "./words-to-print";

const documents = [
  { name: "the chapter", address: () => site("/8.45/") },
  { name: "a section", address: () => site("/8.45.7/") },
  {
    name: "a print list",
    address: () => site("/print-list/#8.45.2,8.45.7-8.45.11&name=Induction"),
    ready: `document.querySelector("print-list[ready]")`,
  },
  { name: "definitions", address: () => site("/definitions/") },
  { name: "documents", address: () => site("/documents/") },
  { name: "a chapter in force", address: () => inventedSite("/3.1/") },
  { name: "a chapter with every kind of block", address: () => illustratedSite("/5.1/") },
  { name: "a section with every kind of block", address: () => illustratedSite("/5.1.2/") },
  { name: "amendments in every kind of block", address: () => illustratedSite("/5.1.2/amendments/") },
  { name: "an earlier version", address: () => illustratedSite("/5.1.2/versions/2020-01-01/") },
  { name: "a chapter as it stood", address: () => renumberedSite("/19.1/as-at/2020-02-02/") },
  { name: "a chapter with its amendments shown", address: () => renumberedSite("/19.1/amendments/") },
  { name: "a briefing", address: () => renumberedSite("/handouts/briefing/"), ready: `document.querySelector("amendments-since form")` },
  {
    name: "a slip to sign",
    address: () => site("/handouts/slip/#8.45.2,8.45.7-8.45.11&name=Induction"),
    ready: `document.querySelector(".slip table")`,
  },
  { name: "an audit grid", address: () => site("/handouts/audit/"), ready: `document.querySelector("audit-choice select")` },
  { name: "a poster", address: () => site("/handouts/poster/"), ready: `document.querySelector(".poster-code svg")` },
  { name: "sections at several levels", address: () => levelsSite("/5.1/") },
  { name: "sections named Article and Section", address: () => levelsSite("/kite-club-rules/") },
  { name: "sections with Roman numerals", address: () => levelsSite("/schedule-a/") },
  { name: "sections without numbers", address: () => levelsSite("/what-to-do/") },
  { name: "a chapter with withdrawn sections", address: () => withdrawnSite("/7.1/amendments/") },
];

const stamp = /This page is correct as printed on .*? for updates\./g;

let chromium: Chromium;
const expected = new Map<string, OnPaper>();
async function expectedOf({ name, address, ready }: (typeof documents)[number]): Promise<OnPaper> {
  const known = expected.get(name);
  if (known) return known;
  const page = await chromium.newPage();
  await page.goto(address());
  if (ready) await page.evaluate(until(ready));
  const read = await wordsToPrint(page);
  await page.close();
  expected.set(name, read);
  return read;
}

beforeAll(async () => {
  const started = await launchChromium();
  if (!started) throw new Error("There is no Chromium.");
  chromium = started;
});
afterAll(() => chromium.close());

describe.each(browsers)("by %s", (browser) => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(browser);
  });
  afterAll(() => printer.close());

  const cases = papers.flatMap((paper) => orientations.flatMap((way) => documents.map((one) => ({ paper, way, document: one }))));
  test.each(cases)("$document.name on $paper, $way: each sheet is stamped and numbered, the words are all there once", async (one) => {
    const { document, paper, way } = one;
    const onPaper = await expectedOf(document);
    expect(onPaper.words.length).toBeGreaterThan(10);
    await printer.goTo(document.address());
    if (document.ready) await printer.evaluate(until(document.ready));
    await prepare((expression) => printer.evaluate(expression));
    const pdf = await printer.print(paper, way);
    const sheets = readSheets(pdf);
    for (const [i, sheet] of sheets.entries()) {
      expect(sheet.width > sheet.height).toBe(way === "landscape");
      expect(sheet.text.match(stamp), `sheet ${i + 1} of ${sheets.length}: ${sheet.text}`).toHaveLength(1);
      expect(besideStamp(sheet)).toBe(`${onPaper.version} Page ${i + 1} of ${sheets.length}`.trim());
      expect(headOf(sheet)).toBe(`${onPaper.head} ${i === 0 ? onPaper.manual : onPaper.short}`.trim());
      expect(overlaps(sheet)).toEqual([]);
      // Words in a picture are as large as the picture lets them be.
      expect(tooSmall(sheet).filter((word) => !onPaper.atWill.join(" ").split(" ").includes(word))).toEqual([]);
      // A sheet may have only a picture.
      if (!onPaper.hasPictures) expect(lettersOf(bodyOf(sheet))).not.toBe("");
    }
    const bodies = sheets.map((sheet) => lettersOf(bodyOf(sheet)));
    expect(bodies.some((body) => onPaper.numbers.every((number) => body.includes(lettersOf(number))))).toBe(true);
    const printed = sheets.map(bodyOf).join(" ");
    expect(difference(printed, onPaper)).toEqual({});
    const ends = emptyEnds(pdf);
    // A picture keeps half of its height, for nobody knows what words it has: one with less room than that leaves it empty.
    const isExcused = (i: number) => ends[i].empty < 0.5 * ends[i + 1].drawing + 0.07;
    const isTooEarly = (i: number) => ends[i].empty > 0.15 && !isExcused(i);
    const tooEarly = ends.slice(0, -1).flatMap(({ empty }, i) => (isTooEarly(i) ? `${i + 1}: ${empty.toFixed(2)}` : []));
    expect(tooEarly, "sheets that end too early").toEqual([]);
    expect(await hasInkAtEdge(pdf)).toBe(false);
    let from = 0;
    const letters = lettersOf(printed);
    for (const block of onPaper.blocks) {
      const at = letters.indexOf(lettersOf(block), from);
      expect(at, `“${block}” is not after what stands before it on the page`).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });
});
