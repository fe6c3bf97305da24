// Whatever is cut through by the end of a sheet goes on as it was: nothing is said twice, nothing is added.
import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../lib/programs/launch-chromium";
import { illustratedSite } from "../browser/pages";
import { bodyOf, overlaps, readSheets } from "../browser/paper";
import { openPrinter, type Printer } from "./printers";
import { difference, prepare, wordsToPrint } from "./words-to-print";

const words = (count: number) => "invented word ".repeat(count);

// Invented, and hard to divide. Each comes after so many lines that the end of a sheet divides it in one place or another.
const blocks = {
  "a list that counts from seven, with a list in an item": `<ol start="7"><li>one</li><li>two ${words(60)}<ol><li>in it</li><li>${words(50)}</li></ol></li><li>${words(70)}</li><li>last</li></ol>`,
  "items of several paragraphs": `<ul><li><p>${words(40)}</p><p>${words(40)}</p></li><li><p>${words(40)}</p><p>${words(40)}</p></li></ul>`,
  "something folded up in something folded up": `<details open><summary>outer line</summary><p>${words(30)}</p><details open><summary>inner line</summary><p>${words(90)}</p><p>${words(30)}</p></details><p>after</p></details>`,
  "something folded up without a line of its own on paper": `<details open><summary class="screen-only">unseen</summary><p>${words(90)}</p><p>${words(60)}</p></details>`,
  "footnotes of several paragraphs": `<ol class="footnotes"><li><p>${words(50)}</p><p>${words(40)}</p></li><li><p>${words(50)}</p><p>${words(40)}</p></li></ol>`,
  "a table with a head and long cells": `<div class="table"><table><thead><tr><th>First</th><th>Second</th><th>Third</th></tr></thead><tbody>${`<tr><td>left</td><td>${words(60)}</td><td>right</td></tr>`.repeat(5)}</tbody></table></div>`,
  "terms with long meanings": `<dl>${`<div><dt>term</dt><dd>${words(50)}</dd><dd>${words(40)}</dd></div>`.repeat(3)}</dl>`,
};
const add = (html: string, lines: number) =>
  `(document.querySelector(".words").insertAdjacentHTML("afterbegin", ${JSON.stringify(
    Array.from({ length: lines }, (_, i) => `<p>Invented line ${i}.</p>`).join("") + html,
  )}), "")`;

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  const started = await launchChromium();
  if (!started) throw new Error("There is no Chromium.");
  chromium = started;
  page = await chromium.newPage();
});
afterAll(() => chromium.close());

describe.each(["Firefox", "WebKit"] as const)("by %s", (browser) => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(browser);
  });
  afterAll(() => printer.close());

  /** What is printed more or less than it should be, with so many lines above. */
  async function differences(html: string, lines: number): Promise<Record<string, number>> {
    await page.goto(illustratedSite("/5.1.2/"));
    await page.evaluate(add(html, lines));
    await printer.goTo(illustratedSite("/5.1.2/"));
    await printer.evaluate(add(html, lines));
    await prepare((expression) => printer.evaluate(expression));
    const sheets = readSheets(await printer.print("A4", "portrait"));
    for (const sheet of sheets) expect(overlaps(sheet)).toEqual([]);
    expect(sheets.flatMap(({ text }) => text.match(/Page \d+ of \d+/) ?? [])).toEqual(
      sheets.map((_, i) => `Page ${i + 1} of ${sheets.length}`),
    );
    return difference(sheets.map(bodyOf).join(" "), await wordsToPrint(page));
  }

  test.each(Object.entries(blocks))("%s goes on as it was", async (_name, html) => {
    for (const lines of [8, 16, 24]) expect([lines, await differences(html, lines)]).toEqual([lines, {}]);
  });

  test("a flow chart's steps, footnotes and terms go on as they were, wherever the end of a sheet falls", async () => {
    for (let lines = 0; lines < 30; lines += 5) expect([lines, await differences("", lines)]).toEqual([lines, {}]);
  });

  test("the rest of a cell is in its own column", async () => {
    const long = Array.from({ length: 900 }, (_, i) => `middle${i}`).join(" ");
    const html = `<div class="table"><table><tbody><tr><td>left side</td><td>${long}</td><td>right side</td></tr></tbody></table></div>`;
    await printer.goTo(illustratedSite("/5.1.1/"));
    await printer.evaluate(add(html, 3));
    const sheets = readSheets(await printer.print("A4", "portrait"));
    const lefts = sheets.map((sheet) => sheet.words.filter(({ text }) => text.startsWith("middle")).map(({ left }) => left));
    const holding = lefts.filter((found) => found.length > 0).map((found) => Math.min(...found));
    expect(holding.length).toBeGreaterThan(1);
    const edge = Math.max(...sheets.flatMap((sheet) => sheet.words.filter(({ text }) => text === "left").map(({ right }) => right)));
    for (const left of holding) expect(left).toBeGreaterThan(edge);
  });
});
