// Many read in the plain view of their browser (Reader View, Reading Mode, Reader). Firefox makes its view by Mozilla's
// Readability, which is asked here of every page of every manual of the tests: no word may be missing from it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { expect, test } from "./shared-page";

const readability = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");

declare const Readability: new (page: Document) => { parse(): { title: string; content: string } | null };

const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("index.html"))
    .sort();

/** How many paragraphs, cells, pictures and headings of the text a page has, and those that its plain view has lost. */
function lostIn(page: Page, html: string): Promise<{ count: number; lost: string[] }> {
  return page.evaluate((source) => {
    const letters = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, "");
    const parse = (text: string) => new DOMParser().parseFromString(text, "text/html");
    const held = [
      ...parse(source).querySelectorAll(".words :is(p, li, dt, dd, th, td, pre, h4, h5, h6, img), h3.section-heading, .part > h2"),
    ];
    const view = new Readability(parse(source)).parse();
    const shown = parse(view?.content ?? "").body;
    const text = letters(shown.textContent);
    const isShown = (element: Element) =>
      element instanceof HTMLImageElement
        ? [...shown.querySelectorAll("img")].some(({ alt }) => alt === element.alt)
        : text.includes(letters(element.textContent));
    return { count: held.length, lost: held.filter((element) => !isShown(element)).map((element) => element.outerHTML.slice(0, 120)) };
  }, html);
}

// Behind a path is the renumbered manual.
const manuals = ["SITE", "INVENTED_SITE", "RENUMBERED_SITE", "WITHDRAWN_SITE", "ILLUSTRATED_SITE"];
for (const manual of isFull ? [...manuals, "SITE_BEHIND_A_PATH"] : manuals) {
  test(`a reader view keeps every word of every page of ${manual}`, async ({ page }) => {
    const folder = String(process.env[`${manual}_FOLDER`]);
    await page.evaluate(readability);
    let counted = 0;
    for (const name of pagesOf(folder)) {
      const { count, lost } = await lostIn(page, readFileSync(join(folder, name), "utf8"));
      expect({ name, lost }).toEqual({ name, lost: [] });
      counted += count;
    }
    expect(counted).toBeGreaterThan(20);
  });
}

// Shapes that no manual of the tests has, in the frame of a real page. The foot has telephone numbers, which are longer
// than a short section.
const paragraph = (at: number, words = 30) => `<p>Invented ${at}: ${"lamp keeper harbour signal before dusk ".repeat(words / 6)}.</p>`;
const some = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join("");
const shapes: Record<string, string> = {
  "one short sentence": "<p>Ring the invented bell.</p>",
  "nothing but a link": '<p><a href="/3.1/">Kite Safety</a></p>',
  "a sentence made of links": '<p>See <a href="/3.1/">3.1 Kite Safety</a>, <a href="/3.2/">3.2</a>.</p>',
  "paragraphs made of links": some(4, (at) => `<p>${at}: see <a href="https://example.org/">the invented guidance of the harbour</a>.</p>`),
  "a list of links": `<p>See:</p><ul>${some(12, (at) => `<li><a href="https://example.org/">invented guidance ${at}</a></li>`)}</ul>`,
  "terms whose meanings are links": `<dl>${some(8, (at) => `<div><dt>Term ${at}</dt><dd><a href="https://example.org/">meaning ${at}</a></dd></div>`)}</dl>`,
  "a long list after one line": `<p>These:</p><ul>${some(60, (at) => `<li>Invented duty ${at} of the keeper of the lamp</li>`)}</ul>`,
  "many paragraphs": some(60, paragraph),
  quotations: `<blockquote>${some(20, paragraph)}</blockquote>${paragraph(99)}`,
  "pictures in a list": '<ul><li><img src="/a.png" alt="A lamp"><img src="/b.png" alt="A bell"></li><li>Both</li></ul>',
  "headings, lines of code and a list": `<h4>Head</h4>${some(10, paragraph)}<pre><code>invented</code></pre><ul>${some(9, (at) => `<li>Item ${at}</li>`)}</ul>`,
};

for (const [name, words] of Object.entries(shapes)) {
  test(`a reader view keeps every word of a section that is ${name}`, async ({ page }) => {
    const frame = readFileSync(join(String(process.env.INVENTED_SITE_FOLDER), "3.2.2a/index.html"), "utf8");
    const html = frame.replace(/(<(\w+) class="words">).*?(<\/\2>)/s, (_all, begin, _element, end) => begin + words + end);
    expect(html).toContain(words);
    await page.evaluate(readability);
    const { count, lost } = await lostIn(page, html);
    expect(count).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
}

// The longer one section is, the more of the view's attention it draws: the view must not treat it as the whole text. Few have so
// few commas, by which the view tells prose.
const line = (at: number, commas: number) =>
  `Invented ${at}: ${Array.from({ length: 9 }, (_, i) => `the keeper lights the lamp ${i}${i < commas ? "," : ""}`).join(" ")}.`;
const giants: Record<string, string> = {
  "paragraphs with a comma each": some(200, (at) => `<p>${line(at, 1)}</p>`),
  "a list of paragraphs": `<ul>${some(200, (at) => `<li><p>${line(at, 1)}</p></li>`)}</ul>`,
  "a list of lines without commas": `<ul>${some(200, (at) => `<li>${line(at, 0)}</li>`)}</ul>`,
  "quoted paragraphs": `<blockquote>${some(200, (at) => `<p>${line(at, 1)}</p>`)}</blockquote>`,
  "terms and what they mean": `<dl>${some(100, (at) => `<div><dt>Term ${at}</dt><dd>${line(at, 1)}</dd></div>`)}</dl>`,
  "a table": `<table><tbody>${some(200, (at) => `<tr>${some(4, () => `<td>Invented ${at}, lit before the dusk of the harbour</td>`)}</tr>`)}</tbody></table>`,
  "many paragraphs with many links": some(100, (at) => `<p>${line(at, 2)} <a href="https://example.org/">Guidance ${at}</a></p>`),
};

for (const [name, words] of Object.entries(giants)) {
  for (const number of isFull ? ["8.45.2", "8.45.15"] : ["8.45.15"]) {
    test(`a reader view keeps every word of a chapter whose section ${number} is far longer than the others: ${name}`, async ({ page }) => {
      const chapter = readFileSync(join(String(process.env.SITE_FOLDER), "8.45/index.html"), "utf8");
      const [before, after] = chapter.split(`id="${number}"`);
      const html = `${before}id="${number}"${after.replace(/(<(\w+) class="words">).*?(<\/\2>)/s, (_all, begin, _element, end) => begin + words + end)}`;
      expect(html).toContain(words);
      await page.evaluate(readability);
      const { count, lost } = await lostIn(page, html);
      expect(count).toBeGreaterThan(100);
      expect(lost).toEqual([]);
    });
  }
}

test("the test notices a reader view that loses words", async ({ page }) => {
  await page.evaluate(readability);
  const links = `<p>${'<a href="https://example.org/">an invented guidance</a> '.repeat(3)}</p>`;
  const html = `<body><main><p>${"Invented words of a keeper, who lights the lamp. ".repeat(30)}</p><div class="words">${links}</div></main></body>`;
  expect((await lostIn(page, html)).lost).toHaveLength(1);
});
