import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { type Manual, sectionsOf } from "../../../lib/domain/manual";
import { buildAuditGrid } from "../../../lib/generate/audit-grid";
import { printedFingerprint } from "../../../lib/site/printed-fingerprint";
import { invented } from "../content/broken-manual";

const manual = loadManual(invented);

test("the grid has a row for each section, with its part, chapter, version, check code and address, and empty cells to fill in", () => {
  const lines = buildAuditGrid(manual).split("\r\n");
  expect(lines[0]).toBe('\ufeff"Section","Part","Chapter","Version","Check code","Address","Evidence","Rating"');
  const sections = manual.chapters.flatMap(sectionsOf);
  expect(lines).toHaveLength(sections.length + 2);
  for (const [i, { number, fingerprint }] of sections.entries()) {
    expect(lines[i + 1]).toMatch(new RegExp(`^"${number.replaceAll(".", "\\.")} .*,"",""$`));
    expect(lines[i + 1]).toContain(`"${printedFingerprint(fingerprint)}","https://portal.example.org/${number}/"`);
  }
  // A replaced text says so in a spreadsheet, too.
  expect(lines[1]).toContain('"out-of-date version of 1 March 2018"');
});

test("there is no column of addresses if the portal's own is not known", () => {
  expect(buildAuditGrid({ ...manual, portalAddress: undefined })).not.toMatch(/Address|https:/);
});

test("a section whose title looks like a formula does not become one", () => {
  const [chapter] = manual.chapters;
  const title = '=HYPERLINK("https://example.org";1)';
  const parts = [{ title, sections: [{ ...sectionsOf(chapter)[0], title }] }];
  const grid = buildAuditGrid({ ...manual, chapters: [{ ...chapter, title, parts }] } as Manual);
  expect(grid).toContain(`"3.1.1 =HYPERLINK(""https://example.org"";1)","'=HYPERLINK(`);
});
