// npm run pdf: the manual, each chapter, and any print list as PDFs.
import { cpSync, existsSync, renameSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { buildSite } from "../build/build-site";
import { makeFolder } from "../build/make-folder";
import { madeFiles, markFolder } from "../build/own-folder";
import { loadManual } from "../content/get-manual";
import { sectionsOf } from "../domain/manual";
import { readPrintList, sayLeftOut, writePrintList } from "../domain/print-list";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { manualPrints, maxInOneFile } from "../pdf/manual-prints";
import { momentOfPrinting } from "../pdf/moment-of-printing";
import { checkPrinter, type Print } from "../pdf/print-pdf";
import { atEnd } from "../processes/at-end";
import { openWorkplace } from "../processes/workplace";
import { printListAddress } from "../site/urls";
import { contentOption, readOptions } from "./options";
import { printSite } from "./print-site";

const usage = `npm run pdf -- [SECTIONS] [--name NAME] [--content DIR] [--out DIR]

Prints the manual and each of its chapters to PDF. To print only a print list, name its sections: 8.45.2,8.45.7-8.45.11
The PDFs are tagged, have contents and bookmarks, and are stamped with the time they were made (or SOURCE_DATE_EPOCH, if it is set).

  --name NAME     the title of the print list, on paper and in the file name
  --content DIR   the folder of the manual (default: content)
  --out DIR       where to put the PDFs (default: pdf)`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, out: { type: "string", default: "pdf" }, name: { type: "string", default: "" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const manual = loadManual(values.content);
  const numbers = manual.chapters.flatMap(sectionsOf).map(({ number }) => number);
  const out = resolve(values.out);
  if (existsSync(out) && !statSync(out).isDirectory()) throw new CommandError(`${values.out} is a file. Name a folder for the PDFs.`);
  const moment = momentOfPrinting();
  const fileOf = (name: string) => join(out, `${name}.pdf`);
  const prints: Print[] = [];
  if (positionals.length > 0) {
    const printList = readPrintList(`#${positionals.join(",")}`, numbers);
    const leftOut = sayLeftOut(printList);
    if (leftOut.length > 0) throw new CommandError(leftOut.join(" "));
    const fragment = writePrintList(printList.numbers, values.name, numbers);
    prints.push({
      address: printListAddress + fragment,
      ready: "print-list[ready]",
      file: fileOf(fileName(values.name) || "print-list"),
    });
  } else {
    prints.push(...manualPrints(manual, moment, fileOf));
    if (numbers.length > maxInOneFile)
      console.log(`The manual has more than ${maxInOneFile} sections, so it is printed chapter by chapter.`);
  }
  checkPrinter();
  if (!manual.portalAddress)
    console.log("portal-address is not set in manual.yml, so the PDFs have no QR codes and no links to the portal.");
  const made = new Set(madeFiles(out, "PDFs"));
  const files = prints.map(({ file }) => basename(file));
  const other = files.find((file) => existsSync(join(out, file)) && !made.has(file));
  if (other) throw new CommandError(`${join(out, other)} was not made by this command. Move it, or name another folder with --out.`);
  const leaveNoFolder = makeFolder(out);
  atEnd(leaveNoFolder);
  const workplace = openWorkplace("pdf");
  const site = join(workplace.folder, "site");
  try {
    await buildSite(values.content, site);
    const printed = prints.map((print) => ({ ...print, file: join(workplace.folder, basename(print.file)) }));
    await printSite(site, manual, printed, moment);
    // All of them or none.
    for (const { file } of printed) moveWhole(file, join(out, basename(file)));
    markFolder(out, "PDFs", [...made, ...files]);
  } finally {
    workplace.remove();
    leaveNoFolder();
  }
  console.log(`${counted(prints.length, "PDF")} in ${relative(process.cwd(), out) || out}`);
}

// A PDF reader may have it open, or the disk may be full: the old file stays until the new one is there.
function moveWhole(from: string, to: string): void {
  cpSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}

// Letters, digits and hyphens: a name that every system takes.
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
