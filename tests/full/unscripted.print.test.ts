// A reader whose browser runs no JavaScript prints.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../browser/pages";
import { lettersOf, overlaps, readSheets } from "../browser/paper";
import { browsers, openPrinter, orientations, type Printer, papers } from "./printers";

const stamp = lettersOf("Printing time not recorded. Check https://sussexchildprotection.procedures.org.uk");
const head = [lettersOf("8.45 Online Safety"), lettersOf("Pan Sussex Child Protection and Safeguarding Procedures")];
const version = lettersOf("Out of date: text of 24 October 2017.");
// Its last sheet has little on it in some of these browsers, and is full in others.
const paths = ["/8.45/", "/8.45.7/", "/8.45.5/", "/definitions/"];

describe.each(browsers)("by %s without JavaScript", (browser) => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(browser, { javaScript: false });
  });
  afterAll(() => printer.close());

  const cases = papers.flatMap((paper) => orientations.flatMap((way) => paths.map((path) => ({ paper, way, path }))));
  test.each(cases)("each sheet of $path on $paper, $way, says what it is, and no words overlap", async ({ paper, way, path }) => {
    await printer.goTo(site(path));
    const sheets = readSheets(await printer.print(paper, way));
    for (const [i, sheet] of sheets.entries()) {
      // If it is next to the text, it is read separately.
      const beside = sheet.words.filter(({ left }) => left > sheet.width - 155).sort((a, b) => a.top - b.top || a.left - b.left);
      const letters = lettersOf(`${sheet.text} | ${beside.map(({ text }) => text).join(" ")}`);
      expect(letters, `sheet ${i + 1} of ${sheets.length}`).toContain(stamp);
      if (path !== "/definitions/") expect(letters).toContain(version);
      for (const words of head) expect(letters).toContain(words);
      expect(sheet.text).not.toContain("as printed on Friday");
      expect(overlaps(sheet)).toEqual([]);
    }
    if (path === "/8.45/") expect(sheets.map(({ text }) => text).join(" ")).toContain("8.45.20");
  });
});
