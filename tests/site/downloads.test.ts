// PDFs that readers download: a build makes them if asked to, and if they fail, the last site stays as it is.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildSite } from "../../lib/build/build-site";
import { addDownloads } from "../../lib/commands/add-downloads";
import { sizeInWords } from "../../lib/site/offline-copy";
import { builtSite } from "../built-site";
import { runHere } from "../run-here";
import { linkCheck } from "./link-check";
import { elements, filesOf, readPage } from "./read-page";

const content = "tests/fixtures/withdrawn";
const folder = mkdtempSync(join(tmpdir(), "portal-downloads-"));
const out = join(folder, "out");
beforeEach(() => void vi.spyOn(console, "log").mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const downloadsOn = (page: string) => elements(readPage(out, page), ({ properties }) => properties.download !== undefined);

test("home, chapters and the handouts page link to PDFs, with their size and day; no other page changes", async () => {
  vi.stubEnv("SOURCE_DATE_EPOCH", "1795867200");
  const plain = await builtSite(content);
  await buildSite(content, out, { add: addDownloads() });
  expect(filesOf(out).filter((name) => name.endsWith(".pdf"))).toEqual(["downloads/7.1.pdf", "downloads/manual.pdf"]);
  for (const [page, names] of [
    ["/", ["manual"]],
    ["/7.1/", ["7.1"]],
    ["/handouts/", ["manual", "7.1"]],
  ] as const) {
    expect(downloadsOn(page).map(({ properties }) => properties.href)).toEqual(
      expect.arrayContaining(names.map((name) => `/downloads/${name}.pdf`)),
    );
    for (const name of names)
      expect(readFileSync(join(out, page, "index.html"), "utf8")).toContain(
        `(${sizeInWords(statSync(join(out, `downloads/${name}.pdf`)).size)}, 28 Nov 2026)`,
      );
  }
  const { pages, brokenOn } = linkCheck(out);
  expect(pages.flatMap(brokenOn)).toEqual([]);
  const changed = pages.filter((name) => !readFileSync(join(plain, name)).equals(readFileSync(join(out, name))));
  expect(changed.sort()).toEqual(["7.1/index.html", "handouts/index.html", "index.html"]);
  expect(readFileSync(join(plain, "7.1/index.html"), "utf8")).not.toContain("downloads");
});

test("if a PDF cannot be made the last site stays, and if a print cannot be made the last PDFs stay", async () => {
  const before = filesOf(out).map((name) => statSync(join(out, name)).mtimeMs);
  // A browser that exits at once.
  const browser = join(folder, "browser");
  writeFileSync(browser, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  vi.stubEnv("CHROMIUM_PATH", browser);
  const failed = await runHere("build", "--pdf", "--content", content, "--out", out);
  expect(failed.status).toBe(1);
  expect(filesOf(out).map((name) => statSync(join(out, name)).mtimeMs)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["browser", "out"]);
  const pdfs = await runHere("pdf", "--content", content, "--out", join(folder, "pdfs"));
  expect([pdfs.status, existsSync(join(folder, "pdfs"))]).toEqual([1, false]);
  // Readers need not know where the site was built in the meantime.
  expect(pdfs.stdout).not.toContain(tmpdir());
});

test("what would fail after minutes fails at once", async () => {
  vi.stubEnv("SOURCE_DATE_EPOCH", "yesterday");
  const { status, stdout, stderr } = await runHere("build", "--pdf", "--content", content, "--out", out);
  expect([status, stdout, stderr.trim()]).toEqual([1, "", "SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “yesterday”."]);
});
