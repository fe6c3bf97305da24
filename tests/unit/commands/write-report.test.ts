import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";

let folder = "";
beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), "report-"));
  mkdirSync(join(folder, "manual"));
  writeFileSync(
    join(folder, "manual/manual.yml"),
    "title: Invented manual\npublisher: Invented publisher\naddress: https://manual.example.org\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true }));
const dryRun = (report: string) =>
  run(["tests/fixtures/import/invented-page.html", "--content", join(folder, "manual"), "--dry-run", "--report", report]);

test("the report is one page without scripts that names what was left out, with a box to tick for each", async () => {
  const report = join(folder, "report.html");
  await dryRun(report);
  const page = readFileSync(report, "utf8");
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page).not.toMatch(/<script|<link|<img|url\(/);
  expect(page).toContain("<h1>3.3 Invented Balloons: report of the import</h1>");
  expect(page).toMatch(/<h2>Left out<\/h2>.*<label><input type="checkbox"\/> <span>Home of an invented website<\/span>/s);
  expect(page).toContain("<p><b>Document: </b><span>After it rose </span></p><p><b>Chapter: </b><span>After it rose </span></p>");
  await dryRun(report);
});

test("a report replaces no other file, and is not put into the manual", async () => {
  const other = join(folder, "page.html");
  writeFileSync(other, "<p>Mine.</p>");
  await expect(dryRun(other)).rejects.toThrow("is not the report of an import, so it was not replaced");
  expect(readFileSync(other, "utf8")).toBe("<p>Mine.</p>");
  await expect(dryRun(join(folder, "manual/report.html"))).rejects.toThrow("is in the manual's folder");
  await expect(dryRun(join(folder, "report.txt"))).rejects.toThrow("name a file that ends with .html");
});
