// Manuals of every kind of numbers, built: by-laws, letters and numerals, headings alone; the by-laws again below a path.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { path, publishedBehindPath } from "../behind-a-path";
import { builtSite } from "../built-site";
import { linkCheck } from "../site/link-check";
import { elements, readPage, textOf } from "../site/read-page";

const behind = mkdtempSync(join(tmpdir(), "portal-by-laws-"));
cpSync("tests/fixtures/by-laws", behind, { recursive: true });
appendFileSync(join(behind, "manual.yml"), `portal-address: ${publishedBehindPath}\n`);
afterAll(() => rmSync(behind, { recursive: true, force: true }));

describe.each([
  ["by-laws", "tests/fixtures/by-laws", "", "by-laws-of-the-society/section-1.02"],
  ["letters", "tests/fixtures/letters", "", "standing-orders/12a-3"],
  ["headings", "tests/fixtures/headings", "", "before-you-fly/y-dwr"],
  ["by-laws below a path", behind, path, "schedule-a/a.2"],
])("the manual of %s", (_name, content, root, section) => {
  let site = "";
  let links: ReturnType<typeof linkCheck>;
  beforeAll(async () => {
    site = await builtSite(content);
    links = linkCheck(site, root);
  }, 600_000);

  test("has a page for each section, all links of which lead somewhere, and no id twice on a page", () => {
    const { files, pages, idsOf, brokenOn } = links;
    expect(files).toContain(`${section}/index.html`);
    expect(pages.flatMap((name) => brokenOn(name).map((broken) => `${name}: ${broken}`))).toEqual([]);
    for (const [address, ids] of idsOf) expect([address, ids.length]).toEqual([address, new Set(ids).size]);
  });

  test("skips no level of headings", () => {
    const skipping = links.pages.flatMap((name) => {
      const headings = elements(readPage(site, name), ({ tagName }) => /^h[1-6]$/.test(tagName));
      const levels = headings.map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? [`${name}: ${levels.join(" ")}`] : [];
    });
    expect(skipping).toEqual([]);
  });

  test("names each amendment, and each page of versions, by a label or a title", () => {
    const named = elements(readPage(site, "amendments/index.html"), ({ tagName }) => tagName === "li").map((item) => textOf(item));
    expect(named.filter((words) => /^(?:amended|corrected|new|withdrawn)/i.test(words))).toEqual([]);
    const versions = links.pages.filter((name) => name.endsWith("/versions/index.html"));
    const headings = versions.flatMap((name) =>
      elements(readPage(site, name), ({ tagName }) => tagName === "h1").map((item) => textOf(item)),
    );
    expect(headings.filter((words) => /^\s*versions/i.test(words))).toEqual([]);
  });

  test("has the section in its offline copy", () => {
    const copy = links.files.filter((name) => /^assets\/copy\/\w+\.json$/.test(name)).map((name) => readFileSync(join(site, name), "utf8"));
    expect(copy.some((text) => text.includes(`${root}/${section}/`))).toBe(true);
  });
});
