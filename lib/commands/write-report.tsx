// The report of an import as a file for the editor (--report).
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { type Count, remarksOf } from "../import/count-words";
import type { FoundChapter } from "../import/find-chapter";
import { comparedRows } from "../import/report/compared-rows";
import { generator, ReportPage } from "../import/report/report-page";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";

/** Throws CommandError if the report cannot be written to that file: another file is there, or it is the manual's folder. */
export function checkReport(report: string | undefined, content: string): void {
  if (report === undefined) return;
  if (!/\.html?$/i.test(report)) throw new CommandError("--report is a web page: name a file that ends with .html.");
  if (!existsSync(dirname(resolve(report)))) throw new CommandError(`There is no folder ${dirname(report)} for the report.`);
  const isInside = existsSync(content) && !relative(realpathSync(content), realpathSync(dirname(resolve(report)))).startsWith("..");
  if (isInside)
    throw new CommandError(`--report ${report} is in the manual's folder, which is for the manual alone. Name a file elsewhere.`);
  if (existsSync(report) && !readFileSync(report, "utf8").slice(0, 2000).includes(generator))
    throw new CommandError(`${report} is not the report of an import, so it was not replaced. Name another file.`);
}

/** One document, and what became of it. */
export type Reported = { file: string; source: Source; chapter: FoundChapter; count: Count };

/** Writes the report of an import, if the editor wants one. */
export function writeReport(report: string | undefined, imports: Reported[]): void {
  if (report === undefined) return;
  const shown = imports.map(({ file, source, chapter, count }) => ({
    ...{ file: basename(file), chapter, count },
    ...{ remarks: remarksOf(source, chapter), rows: comparedRows(source, chapter) },
  }));
  writeFileSync(report, `<!DOCTYPE html>\n${renderToStaticMarkup(<ReportPage imports={shown} />)}\n`);
  console.log(`Report: ${report}`);
}
