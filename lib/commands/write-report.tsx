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

/** Writes the report of an import of `file`, if the editor wants one. */
export function writeReport(report: string | undefined, file: string, source: Source, chapter: FoundChapter, count: Count): void {
  if (report === undefined) return;
  const page = (
    <ReportPage
      file={basename(file)}
      chapter={chapter}
      remarks={remarksOf(source, chapter)}
      count={count}
      rows={comparedRows(source, chapter)}
    />
  );
  writeFileSync(report, `<!DOCTYPE html>\n${renderToStaticMarkup(page)}\n`);
  console.log(`Report: ${report}`);
}
