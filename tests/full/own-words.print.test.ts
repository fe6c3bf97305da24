// Of all the words on the sheets of the real chapter, at least three quarters are the manual's own.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../browser/pages";
import { readSheets, shareOfOwnWords } from "../browser/paper";
import { ownWords } from "../record/read-record";
import { browsers, openPrinter, type Printer, papers } from "./printers";
import { prepare } from "./words-to-print";

describe.each(browsers)("by %s", (browser) => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(browser);
  });
  afterAll(() => printer.close());

  test.each(papers)("on %s three quarters of the words are the manual's", async (paper) => {
    await printer.goTo(site("/8.45/"));
    await prepare((expression) => printer.evaluate(expression));
    const sheets = readSheets(await printer.print(paper, "portrait"));
    const share = shareOfOwnWords(sheets, ownWords());
    expect(share, `of ${sheets.length} sheets`).toBeGreaterThanOrEqual(0.75);
  });
});
