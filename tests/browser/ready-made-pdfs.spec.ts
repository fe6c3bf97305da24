// A safeguarding lead is sent the chapter as a PDF; nobody printed it by hand.
import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { loadManual } from "../../lib/content/get-manual";
import { sectionsOf } from "../../lib/domain/manual";
import { manualPrints } from "../../lib/pdf/manual-prints";
import { bookmarkNames } from "../../lib/pdf/name-bookmarks";
import { printPdfs } from "../../lib/pdf/print-pdf";
import { printedFingerprint } from "../../lib/site/printed-fingerprint";
import { isFull } from "../how-many";
import { illustratedSite, inventedSite, renumberedSite, site, withdrawnSite } from "./pages";
import { lettersOf } from "./paper";
import { expect, test } from "./reader-test";

async function open(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  const links = (await Promise.all(text.map(async (_, i) => (await pdf.getPage(i + 1)).getAnnotations()))).flat();
  return {
    sheets: text.map((words) => words.replace(/\s+/g, " ")),
    info,
    bookmarks: await pdf.getOutline(),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    urls: links.flatMap(({ url }: { url?: string }) => url ?? []),
  };
}

test("a chapter's PDF has a title, a language, tags, bookmarks with the spaces of their headings, and the stamp on every sheet", async () => {
  const file = test.info().outputPath("8.45.pdf");
  await printPdfs(`${site("/")}`, undefined, [{ address: "/8.45/", ready: ".section", file }]);
  const { sheets, info, bookmarks, isTagged, urls } = await open(file);
  expect(info.Title).toBe("8.45 Online Safety – Pan Sussex Child Protection and Safeguarding Procedures");
  expect(info.Language).toBe("en-GB");
  expect(isTagged).toBe(true);
  // A new line in a heading keeps the words of its bookmark apart, also where no names are given, as when a reader saves the page.
  const [chapter] = bookmarks as unknown as Bookmark[];
  const drawn = chapter.items.map(({ title }) => title.replace(/\s+/g, " ").trim());
  for (const { title } of loadManual("content").chapters[0].parts) expect(drawn).toContain(title);
  expect(JSON.stringify(bookmarks)).toContain("8.45.20");
  sheets.forEach((words, i) => {
    expect(words).toMatch(/This page is correct as printed on \w+ \d+(st|nd|rd|th) of \w+ \d{4}/);
    expect(words).toContain(`Out of date: text of 24 October 2017. Page ${i + 1} of ${sheets.length}`);
  });
  // It is not known where the portal is published: nothing leads to the machine that made the PDF.
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter((url) => url.includes("127.0.0.1"))).toEqual([]);
});

const moment = new Date("2026-11-27T12:00:00Z");

type Bookmark = { title: string; items: Bookmark[] };

const manuals = [
  { content: "content", at: site },
  ...(isFull
    ? [
        { content: "tests/fixtures/invented", at: inventedSite },
        { content: "tests/fixtures/illustrated", at: illustratedSite },
        { content: "tests/fixtures/renumbered", at: renumberedSite },
        { content: "tests/fixtures/withdrawn", at: withdrawnSite },
      ]
    : []),
];
for (const { content, at } of manuals) {
  test(`the PDFs of ${content} say on their first sheet where each part begins, name it in their bookmarks, and have the same bytes when printed again`, async () => {
    const manual = loadManual(content);
    const fileOf = (name: string) => test.info().outputPath(`${name}.pdf`);
    await printPdfs(at("/"), undefined, manualPrints(manual, moment, fileOf), { names: bookmarkNames(manual), moment });
    // The first is the first chapter.
    const [again] = manualPrints(manual, moment, (name) => test.info().outputPath("again", `${name}.pdf`));
    await printPdfs(at("/"), undefined, [again], { names: bookmarkNames(manual), moment });
    expect(readFileSync(again.file).equals(readFileSync(fileOf(manual.chapters[0].number)))).toBe(true);
    for (const name of [...manual.chapters.map(({ number }) => number), "manual"]) {
      const { sheets } = await open(fileOf(name));
      const shown = manual.chapters.filter(({ number }) => name === number || name === "manual");
      for (const { title, sections } of shown.flatMap(({ parts }) => parts)) {
        const [first, last] = [sections[0].number, sections.at(-1)?.number];
        const range = first === last ? first : `${first} to ${last}`;
        const [, sheet] = sheets[0].split(`${title} (${range}) `)[1]?.match(/^(\d+)/) ?? [];
        expect(Number(sheet)).toBeGreaterThan(1);
        expect([title, lettersOf(sheets[Number(sheet) - 1] ?? "")]).toEqual([title, expect.stringContaining(lettersOf(title))]);
        expect([title, sheets[Number(sheet) - 1]]).toEqual([title, expect.stringContaining(first)]);
      }
    }
    const { sheets, info, bookmarks, isTagged } = await open(fileOf("manual"));
    expect(info.Title).toBe(manual.title);
    expect(isTagged).toBe(true);
    const all = sheets.join(" ");
    expect(sheets[0]).toContain(`${manual.publisher}. `);
    expect(info.CreationDate).toBe("D:20261127120000Z");
    expect(sheets[0]).toContain("Friday 27th of November 2026 12:00:00 PM");
    expect(sheets[0]).toMatch(/\w\. Printed 27 November 2026\. \d+ chapters?, \d+ sections?\./);
    expect(all).not.toContain("made by a reader");
    sheets.forEach((words, i) => {
      expect(words).toContain(`Page ${i + 1} of ${sheets.length}`);
    });
    const [title, ...chapters] = bookmarks as unknown as Bookmark[];
    expect(lettersOf(title.title)).toBe(lettersOf(manual.title));
    expect(title.items.map((one) => one.title)).toEqual(["Contents"]);
    for (const [i, chapter] of manual.chapters.entries()) {
      expect(chapters[i].title).toBe(`${chapter.number} ${chapter.title}`);
      for (const [j, part] of chapter.parts.entries()) {
        expect(chapters[i].items[j].title).toBe(part.title);
        expect(lettersOf(all)).toContain(lettersOf(part.title));
        const named = chapters[i].items[j].items.map((one) => one.title);
        expect(named).toHaveLength(part.sections.length);
        for (const [k, section] of part.sections.entries()) {
          expect(named[k].startsWith(`${section.number} `)).toBe(true);
          const words = named[k].slice(section.number.length + 1).replace(/\s…$/, "");
          expect(section.title ?? section.paragraphs[0]).toContain(words);
          expect(words.length).toBeGreaterThan(3);
        }
      }
      for (const { number, fingerprint } of sectionsOf(chapter)) {
        expect(fingerprint).not.toBe("");
        expect(all).toContain(number);
        expect(all.split(printedFingerprint(fingerprint))).toHaveLength(2);
      }
    }
  });
}

test("a print list's PDF has only its sections, and its links lead to the published portal", async () => {
  const file = test.info().outputPath("induction.pdf");
  const address = "/print-list/#3.1.2,3.2.1&name=Induction";
  await printPdfs(inventedSite("/"), "https://portal.example.org", [{ address, ready: "print-list[ready]", file }]);
  const { sheets, urls } = await open(file);
  const all = sheets.join(" ");
  expect(all).toContain("Induction");
  for (const part of ["Kites and the invented sky", "Folding an invented boat"]) expect(all).toContain(`From: ${part}`);
  for (const number of ["3.1.2", "3.2.1"]) expect(all).toContain(`${number} `);
  expect(all.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g)).toHaveLength(2);
  expect(urls.some((url) => url.startsWith("https://portal.example.org/3.1.2/"))).toBe(true);
  expect(urls.filter((url) => url.includes("127.0.0.1"))).toEqual([]);
});

test("a page that is missing, or does not become ready, is an error", async () => {
  const file = test.info().outputPath("none.pdf");
  const print = (address: string) => printPdfs(site("/"), undefined, [{ address, ready: ".section", file }], { timeoutMs: 1000 });
  await expect(print("/8.45.99/")).rejects.toThrow("/8.45.99/ could not be printed, because the portal has no such page.");
  await expect(print("/about/")).rejects.toThrow("/about/ could not be printed, because its sections did not load.");
});
