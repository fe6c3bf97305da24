import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { loadManual } from "../../../lib/content/get-manual";
import type { Manual } from "../../../lib/domain/manual";
import { feedFiles } from "../../../lib/generate/feed-files";

const renumbered = loadManual("tests/fixtures/renumbered");
const published: Manual = { ...renumbered, portalAddress: "https://portal.example.org/manual" };
const odd: Manual = {
  ...published,
  title: "Odd & “invented” <manual> 🪁",
  chapters: renumbered.chapters.map((chapter) => ({
    ...chapter,
    withdrawn: chapter.withdrawn.map((text) => ({ ...text, why: "<b>Kites & boats</b> ]]> “gone” 🪁" })),
  })),
};
const cases: [string, Manual][] = [
  ["a manual whose portal is not published yet", renumbered],
  ["a manual with a portal address", published],
  ["a manual with every odd character in its notes", odd],
  ["a manual without amendments", loadManual("content")],
];

const replaced: Manual = { ...published, chapters: renumbered.chapters.map((chapter) => ({ ...chapter, status: "historical" as const })) };
cases.push(["one whose chapters are out of date", replaced]);

const grammar = XmlDocument.fromString(readFileSync("tests/fixtures/atom.rng", "utf8"));
const validator = RelaxNGValidator.fromDoc(grammar);
afterAll(() => {
  validator.dispose();
  grammar.dispose();
});
const namespaces = { a: "http://www.w3.org/2005/Atom" };

function validate(atom: string): void {
  const document = XmlDocument.fromString(atom);
  try {
    validator.validate(document);
    // What the grammar cannot express: RFC 4287, 4.1.1, 4.1.2 and 4.2.6.
    const texts = (path: string) => document.find(path, namespaces).map((node) => node.content);
    const ids = texts("//a:id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.find("/a:feed/a:link[@rel='self']", namespaces)).toHaveLength(1);
    expect(document.find("//a:entry[not(a:content) and not(a:link[@rel='alternate'])]", namespaces)).toEqual([]);
  } finally {
    document.dispose();
  }
}

// JSON Feed 1.1, as in its specification; anything else is refused.
const wholeAddress = z.url({ protocol: /^https$/ });
const date = z.iso.datetime({ offset: true });
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: wholeAddress.optional(),
  feed_url: wholeAddress.optional(),
  language: z.string().optional(),
  authors: z.array(z.strictObject({ name: z.string() })).optional(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: wholeAddress.optional(),
        title: z.string().optional(),
        summary: z.string().optional(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        date_published: date.optional(),
      })
      .refine(({ content_html, content_text }) => content_html !== undefined || content_text !== undefined),
  ),
});

describe.each(cases)("the feeds of %s", (_what, manual) => {
  const files = [...feedFiles(manual)];

  test("there are two for the manual and two for each chapter", () => {
    expect(files.map(([address]) => address.replace(/\w+\./, "."))).toEqual([
      "/feeds/.atom",
      "/feeds/.json",
      "/feeds/.atom",
      "/feeds/.json",
    ]);
  });

  test.each(files)("%s is valid", (address, text) => {
    if (address.endsWith(".atom")) validate(text);
    else {
      const { items } = jsonFeed.parse(JSON.parse(text));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });
});

const [[, atom], [, json]] = [...feedFiles(published)];

test("a feed with a mistake is not valid", () => {
  expect(() => validate(atom.replace(/<updated>[^<]*<\/updated>/, ""))).toThrow();
  expect(() => validate(atom.replace("T00:00:00Z", ""))).toThrow();
  expect(() => validate(atom.replace(/tag:[^<]*ma03\/version/, "tag:manual.example.org,2023-06-06:amendments/mw01/withdrawn"))).toThrow();
  expect(() => jsonFeed.parse(JSON.parse(json.replace("https://portal", "/portal")))).toThrow();
});

test("an entry has the number, kind and note, and shows the change with full addresses", () => {
  const { items } = jsonFeed.parse(JSON.parse(json));
  expect(items.map(({ title }) => title)).toEqual([
    "19.1.5 withdrawn – 19.1 Lantern Safety (invented)",
    "19.1.2 is new – 19.1 Lantern Safety (invented)",
    "19.1.3 amended – 19.1 Lantern Safety (invented)",
    "19.1.1 corrected – 19.1 Lantern Safety (invented)",
    "19.1.3 amended – 19.1 Lantern Safety (invented)",
  ]);
  expect(items[2]).toMatchObject({
    id: "tag:manual.example.org,2022-03-03:amendments/ma03/version",
    url: "https://portal.example.org/manual/19.1.3/versions/#version-2022-03-03",
    summary: "Lanterns are put out an hour earlier (invented).",
    date_published: "2022-03-03T00:00:00Z",
  });
  expect(items[2].content_html).toContain('<a href="https://portal.example.org/manual/19.1/#19.1.4">');
  expect(items[1].content_html).not.toMatch(/class="term"/);
  for (const { content_html } of items) expect(content_html).not.toMatch(/href="[/#]/);
});

test("ids do not depend on numbers, so that a renumbering repeats no entry", () => {
  expect(atom).not.toMatch(/<id>[^<]*19\.1/);
});

test("a feed without entries has the day since which there has been none", () => {
  const [[, empty]] = [...feedFiles(loadManual("content"))];
  expect(empty).toContain("<updated>2017-10-24T00:00:00Z</updated>");
  expect(empty).not.toContain("<entry>");
});

test("each entry of a chapter that is out of date says so first: title, summary and words", () => {
  const entries = JSON.parse([...feedFiles(replaced)].find(([address]) => address.endsWith(".json"))?.[1] ?? "").items;
  expect(entries.length).toBeGreaterThan(2);
  for (const { title, summary, content_html: words } of entries)
    expect([title, summary, words.replace(/<[^>]+>/g, "")].map((text) => text.startsWith("Out of date"))).toEqual([true, true, true]);
});
