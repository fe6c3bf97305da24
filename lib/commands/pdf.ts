// npm run pdf: the manual, each chapter, and any print list as PDFs to hand out.
import { existsSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { buildSite } from "../build/build-site";
import { makeFolder } from "../build/make-folder";
import { madeFiles, markFolder } from "../build/own-folder";
import { loadManual } from "../content/get-manual";
import { sectionsOf } from "../domain/manual";
import { readPrintList, sayLeftOut, writePrintList } from "../domain/print-list";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { bookmarkNames } from "../pdf/name-bookmarks";
import { type Print, printPdfs } from "../pdf/print-pdf";
import { showWholeManual } from "../pdf/whole-manual";
import { atEnd } from "../processes/at-end";
import { openWorkplace } from "../processes/workplace";
import { serveFolder } from "../server/serve-folder";
import { pageAddress, printListAddress } from "../site/urls";
import { contentOption, readOptions } from "./options";

const usage = `npm run pdf -- [SECTIONS] [--name NAME] [--content DIR] [--out DIR]

Prints the manual and each of its chapters to PDF. To print only a print list, name its sections: 8.45.2,8.45.7-8.45.11
The PDFs are tagged, have bookmarks and are stamped with the time they were made.

  --name NAME     the title of the print list, on paper and in the file name
  --content DIR   the folder of the manual (default: content)
  --out DIR       where to put the PDFs (default: pdf)`;

/** A larger manual would be a file that no reader opens with ease. */
const mostInOne = 300;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, out: { type: "string", default: "pdf" }, name: { type: "string", default: "" } } as const;
  const { values, positionals } = readOptions(words, usage, options, true);
  const manual = loadManual(values.content);
  const held = manual.chapters.flatMap(sectionsOf).map(({ number }) => number);
  const out = resolve(values.out);
  if (existsSync(out) && !statSync(out).isDirectory()) throw new CommandError(`${values.out} is a file. Name a folder for the PDFs.`);
  const selected = (fragment: string, name: string): Print => ({
    address: printListAddress + fragment,
    ready: "print-list[ready]",
    file: join(out, `${name}.pdf`),
  });
  const prints: Print[] = [];
  if (positionals.length > 0) {
    const printList = readPrintList(`#${positionals.join(",")}`, held);
    const leftOut = sayLeftOut(printList);
    if (leftOut.length > 0) throw new CommandError(leftOut.join(" "));
    prints.push(selected(writePrintList(printList.numbers, values.name, held), fileName(values.name) || "print-list"));
  } else {
    for (const { number } of manual.chapters)
      prints.push({ address: pageAddress(number), ready: ".section", file: join(out, `${number}.pdf`) });
    const [first] = manual.chapters;
    if (held.length > mostInOne) console.log(`The manual has more than ${mostInOne} sections, so it is printed chapter by chapter.`);
    else if (first)
      prints.push({
        address: pageAddress(first.number),
        ready: ".section",
        change: (page, portal) => showWholeManual(page, portal, manual),
        file: join(out, "manual.pdf"),
      });
  }
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
    const { address, stop } = await serveFolder(site, 0);
    try {
      await printPdfs(address, manual.portalAddress, prints, { names: bookmarkNames(manual), workplace: workplace.folder });
      markFolder(out, "PDFs", [...made, ...files]);
    } finally {
      await stop();
    }
  } finally {
    workplace.remove();
    leaveNoFolder();
  }
  console.log(`${counted(prints.length, "PDF")} in ${relative(process.cwd(), out) || out}`);
}

// Letters, digits and hyphens: a name that every system takes.
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
