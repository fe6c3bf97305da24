// npm run import: makes a chapter's folder from a document.

import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { placeholderIn } from "../content/placeholder";
import { recordNumbers } from "../content/record-numbers";
import { validateDay } from "../domain/fitting-day";
import { isDay } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { findAlike, folderOf } from "../editing/existing-chapter";
import { giveIds } from "../editing/give-ids";
import { pictureFiles } from "../editing/picture-files";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { citedElsewhere } from "../import/cited-numbers";
import { countWords } from "../import/count-words";
import { findChapter } from "../import/find-chapter";
import { kindOf } from "../import/kind-of-document";
import { picturesShown } from "../import/pictures";
import { kinds, readDocument } from "../import/read-document";
import type { Source } from "../import/source";
import { writeChapter } from "../import/write-chapter";
import { CommandError } from "../messages/command-error";
import { endAsking } from "./ask";
import { chooseChapter } from "./choose-chapter";
import { convertDocument } from "./convert-document";
import { importLaterVersion } from "./import-later-version";
import { contentOption, readOptions } from "./options";
import { refuseChangedWords } from "./refuse-changed-words";
import { reportCount, reportFurniture, reportImport, reportProblems, reportRemarks } from "./report-import";
import { shrinkPictures } from "./shrink-pictures";
import { checkReport, writeReport } from "./write-report";

const usage = `npm run import -- FILE [--as-at DAY] [--dry-run] [--content DIR] [--note WORDS] [--why WORDS] [--yes] [--new]

Makes a chapter's folder from a document: a Word document (.docx), an OpenDocument text (.odt), a web page saved by a browser
or a word processor (.html), a printed page saved as text (.txt), Markdown (.md) or a PDF that has text (.pdf). Older Word
documents (.doc) and rich text (.rtf) are read where LibreOffice is installed. Numbers, part titles, lists, tables, links,
bold, emphasis and footnotes are kept. What a page adds (menus, Top, Contents, the stamp) is left out. Anything that could
be read in another way is listed with its section, and so is what was left out; every word is counted.

If the manual already has the chapter, the document becomes amendments to it. Sections are matched by their text, even if
their numbers have moved. You see what is amended, moved, new or withdrawn before anything changes. Nothing is lost: the
published text is kept as an earlier version.

  --as-at DAY     the date of the text, like 2017-10-24 (default: the date in the page's stamp)
  --chapter "8.45 Online Safety"
                  number and title of the chapter, where the document does not number itself so: its own numbers, headings or
                  bold lines become the sections 8.45.1, 8.45.2 … (default: found in the document, or asked)
  --sections WHAT which lines those are: numbers, h1 to h6 (headings of that rank), bold, lines, or none
  --dry-run       only reports what would be made
  --content DIR   the folder of the manual (default: content)
  --note WORDS    for a later version: the change note of every amended section (default: asks for each)
  --why WORDS     for a later version: why sections are withdrawn (default: asks for each)
  --yes           for a later version: makes the changes without asking
  --new           makes a separate chapter, even if the manual has the same text under another number
  --report FILE   writes the whole report as a web page: what to fix, to look at and what was left out, and the words of the
                  document beside the chapter's, with boxes to tick
  --all           lists every word and place of what is reported, not a few of each kind
  --shrink-pictures
                  makes pictures of more than 500,000 bytes smaller (default: asks)
  --accept-changed-words
                  imports even where words would be lost or changed; without it nothing is written then`;

const options = {
  ...contentOption,
  "as-at": { type: "string" },
  chapter: { type: "string" },
  sections: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  note: { type: "string" },
  why: { type: "string" },
  yes: { type: "boolean", default: false },
  new: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  report: { type: "string" },
  "shrink-pictures": { type: "boolean", default: false },
  "accept-changed-words": { type: "boolean", default: false },
} as const;

export async function run(words: string[]): Promise<void> {
  const { values, positionals } = readOptions(words, usage, options, true);
  const { content } = values;
  const command = ["import", ...words];
  const { npm } = commandsFor(content);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CommandError("Name one document: npm run import -- FILE.");
  checkReport(values.report, content);
  const read = await readFile(file);
  const { files: all, hashes } = readContent(content);
  const replaced = placeholderIn(all);
  const existing = all.filter(({ name }) => !replaced.includes(name));
  const found = values.chapter === undefined && values.sections === undefined ? findChapter(read) : undefined;
  const isFound = found !== undefined && found.parts.length > 0;
  const numbered = isFound ? read : await chooseChapter(read, file, values, existing, npm);
  const { pictures, remarks } = await shrinkPictures(numbered.pictures, values["shrink-pictures"]);
  const source: Source = { ...numbered, pictures, remarks: [...numbered.remarks, ...remarks] };
  const chapter = isFound ? found : findChapter(source);
  if (!chapter || chapter.parts.length === 0) throw new CommandError(`${file} has no words. Nothing was written.`);
  if (chapter.second)
    throw new CommandError(
      `${file} contains a second chapter, ${chapter.second.number} ${chapter.second.title}, which starts at ${source.place} ${chapter.second.at}. Save each chapter in a separate file. Nothing was written.`,
    );
  source.remarks.push(...citedElsewhere(chapter, numbersIn(existing)));
  const asAt = values["as-at"] ?? chapter.furniture.asAt;
  if (asAt === undefined)
    throw new CommandError("The document does not give its date. Add --as-at with the date of the text, like 2017-10-24.");
  if (!isDay(asAt)) throw new CommandError(`“${asAt}” is not a real date. Write --as-at as year-month-day, like 2017-10-24.`);
  const wrong = validateDay(asAt, asAt, today(all));
  if (wrong) throw new CommandError(`${wrong} Nothing was written.`);
  const folder = folderOf(existing, chapter.number);
  if (folder !== undefined)
    return importLaterVersion({ ...values, file, source, chapter, day: asAt, existing, hashes, folder: `${folder}/`, command });
  endAsking();
  const alike = values.new ? undefined : findAlike(existing, chapter);
  if (alike !== undefined)
    throw new CommandError(
      `This is the text of ${alike}, which is already in this manual. If the chapter has been renumbered, run ${npm(`renumber ${alike} ${chapter.number}`)} first, then import again. To make a separate chapter, add --new. Nothing was changed.`,
    );
  const texts = [...writeChapter(chapter, asAt, giveIds(existing))].map(([name, text]) => ({ name, text }));
  const made: ContentFiles = [...texts, ...pictureFiles(texts[0].name.replace(/[^/]+$/, ""), picturesShown(chapter, source.pictures))];
  const numberHistory = withNumberHistory(existing, made);
  reportImport(chapter, asAt, made);
  reportRemarks(source, chapter, values.all);
  const count = countWords(source, chapter);
  reportCount(count);
  writeReport(values.report, file, source, chapter, count);
  reportFurniture(existing, chapter.furniture);
  // Problems do not stop an import: the editor fixes them next. A section with a problem is missing from the manual: the
  // number history's new line is not one of a text that vanished.
  const files = [...existing.filter(({ name }) => name !== "number-history.yml"), ...made, ...numberHistory];
  reportProblems(content, examineFiles(files, content, ["unlocked-version", "missing-lock", "vanished-id"]).problems);
  refuseChangedWords(count, values["accept-changed-words"]);
  const [placeholder] = replaced.map((name) => name.split("/")[0]);
  if (placeholder) console.log(`Removed the placeholder chapter, ${placeholder}.`);
  if (values["dry-run"]) console.log("Dry run: nothing was written.");
  else {
    carryOut(content, { hashes, writes: [...made, ...numberHistory, ...replaced.map((name) => ({ name }))], command });
    console.log(
      `Written to ${content}. Read it through (${npm("dev")}), then lock the version: ${numberHistory.length > 0 ? "" : `${npm("number-history")}, `}${npm("lock")}.`,
    );
  }
}

async function readFile(file: string): Promise<Source> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new CommandError(`${file} is a folder. Name one document.`);
  const bytes = readFileSync(file);
  const kind = kindOf(file, bytes);
  const isOffice = kind === "rtf" || kind === "doc";
  const [name, readable] = isOffice ? (["converted.docx", convertDocument(file, kind)] as const) : [file, bytes];
  const source = await readDocument(name, readable).catch((error: Error) => {
    throw new CommandError(`${file}: ${error.message}`);
  });
  if (!source)
    throw new CommandError(`${basename(file)} is not a ${kinds} file. Open it in the program that made it and save it as one of these.`);
  return isOffice ? { ...source, remarks: [{ kind: "converted" }, ...source.remarks] } : source;
}

// The numbers of the manual's chapters and sections, by the names of their files.
function numbersIn(existing: ContentFiles): Set<string> {
  return new Set(existing.flatMap(({ name }) => /^(?:[^/]*\/)?([\d.]+[a-z]?)(?:\.md$|-[^/]*\/chapter\.yml$)/.exec(name)?.[1] ?? []));
}

// A manual without a number history begins one with its lock, when the editor runs the command.
function withNumberHistory(existing: ContentFiles, made: ContentFiles): ContentFiles {
  const numberHistory = existing.find(({ name }) => name === "number-history.yml");
  return numberHistory ? [{ name: "number-history.yml", text: recordNumbers(numberHistory.text, [...existing, ...made]).text }] : [];
}
