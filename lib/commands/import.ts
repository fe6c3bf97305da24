// npm run import: makes a chapter's folder from a document.

import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { placeholderIn } from "../content/placeholder";
import { listed } from "../content/problem";
import { recordNumbers } from "../content/record-numbers";
import { wrongDay } from "../domain/fitting-day";
import { isDay } from "../domain/version-date";
import { carryOut } from "../editing/carry-out";
import { giveIds } from "../editing/give-ids";
import { pictureFiles } from "../editing/picture-files";
import { findAlike, folderOf } from "../editing/plan-later-version";
import { readContent } from "../editing/read-content";
import { today } from "../editing/today";
import { findChapter } from "../import/find-chapter";
import { picturesShown } from "../import/pictures";
import { kinds, readDocument } from "../import/read-document";
import type { Source } from "../import/source";
import { writeChapter } from "../import/write-chapter";
import { CommandError } from "../messages/command-error";
import { importLaterVersion } from "./import-later-version";
import { contentOption, readOptions } from "./options";
import { reportFurniture, reportImport } from "./report-import";

const usage = `npm run import -- FILE [--as-at DAY] [--dry-run] [--content DIR] [--note WORDS] [--why WORDS] [--yes] [--new]

Makes the folder of a chapter from a document: a printed page as text (.txt), a web page as a browser or a word processor
saved it (.html), a Word document (.docx) or an OpenDocument text (.odt). Numbers, titles of parts, lists, tables, links,
bold, emphasis and footnotes are kept; what a printed page adds (Top, Contents, the stamp) is recognised and left out. What
could be taken otherwise is listed with its place, and so is every word that was not taken.

A later version of a chapter that is held becomes amendments: sections are matched by their words, where numbers moved, and
what is amended, moved, new or withdrawn is shown before anything is changed. Nothing held is lost: the words published are
kept as superseded.

  --as-at DAY     the day of the text, as 2017-10-24 (default: the day in the page's stamp)
  --dry-run       only says what would be made
  --content DIR   the folder of the manual (default: content)
  --note WORDS    of a later version: the change note of every section that is amended (else asked for each)
  --why WORDS     of a later version: why sections are withdrawn (else asked for each)
  --yes           of a later version: makes the changes without asking
  --new           makes a chapter of its own, though its words are those of one that is held under another number`;

const options = {
  ...contentOption,
  "as-at": { type: "string" },
  "dry-run": { type: "boolean", default: false },
  note: { type: "string" },
  why: { type: "string" },
  yes: { type: "boolean", default: false },
  new: { type: "boolean", default: false },
} as const;

export async function run(words: string[]): Promise<void> {
  const { values, positionals } = readOptions(words, usage, options, true);
  const { content } = values;
  const command = ["import", ...words];
  const { npm } = commandsFor(content);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CommandError("Name one document: npm run import -- FILE.");
  const source = await read(file);
  const chapter = findChapter(source);
  if (!chapter || chapter.parts.length === 0)
    throw new CommandError(
      `${file} holds no chapter: a line with its number and title, such as “8.45 Online Safety”, and sections under numbers such as “8.45.1”. Automatic list numbers are not stored as text in a .docx or .odt: save it as plain text (.txt), which holds them.`,
    );
  if (chapter.second)
    throw new CommandError(
      `${file} holds a second chapter, ${chapter.second.number} ${chapter.second.title}, which begins at ${source.place} ${chapter.second.at}: save each chapter in a file of its own. Nothing was written.`,
    );
  const asAt = values["as-at"] ?? chapter.furniture.asAt;
  if (asAt === undefined) throw new CommandError("Give --as-at with the day of the text, as 2017-10-24: the document does not tell it.");
  if (!isDay(asAt)) throw new CommandError(`“${asAt}” is not a real date: give --as-at as year-month-day, like 2017-10-24.`);
  const { files: all, hashes } = readContent(content);
  const wrong = wrongDay(asAt, asAt, today(all));
  if (wrong) throw new CommandError(`${wrong} Nothing was written.`);
  const replaced = placeholderIn(all);
  const held = all.filter(({ name }) => !replaced.includes(name));
  const folder = folderOf(held, chapter.number);
  if (folder !== undefined)
    return importLaterVersion({ file, source, chapter, day: asAt, held, hashes, folder: `${folder}/`, command, ...values });
  const alike = values.new ? undefined : findAlike(held, chapter);
  if (alike !== undefined)
    throw new CommandError(
      `The words are those of ${alike}, which this manual has already. If the chapter has a new number, change that first: ${npm(`renumber ${alike} ${chapter.number}`)}, then import again. To make a chapter of its own, give --new. Nothing was changed.`,
    );
  const texts = [...writeChapter(chapter, asAt, giveIds(held))].map(([name, text]) => ({ name, text }));
  const made: ContentFiles = [...texts, ...pictureFiles(texts[0].name.replace(/[^/]+$/, ""), picturesShown(chapter, source.pictures))];
  const numberHistory = withNumberHistory(held, made);
  reportImport(file, source, chapter, asAt, made);
  reportFurniture(held, chapter.furniture);
  sayProblems(content, [...held.filter(({ name }) => name !== "number-history.yml"), ...made, ...numberHistory]);
  const [placeholder] = replaced.map((name) => name.split("/")[0]);
  if (placeholder) console.log(`${placeholder}, the placeholder of a new manual, gives way to it.`);
  if (values["dry-run"]) console.log("Nothing was written: --dry-run.");
  else {
    carryOut(content, { hashes, writes: [...made, ...numberHistory, ...replaced.map((name) => ({ name }))], command });
    console.log(
      `Written to ${content}. Read it through (${npm("dev")}), then close the version: ${numberHistory.length > 0 ? "" : `${npm("number-history")}, `}${npm("lock")}.`,
    );
  }
}

async function read(file: string): Promise<Source> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new CommandError(`${file} is a folder: name one document.`);
  const source = await readDocument(file, readFileSync(file)).catch((error: Error) => {
    throw new CommandError(`${file}: ${error.message}`);
  });
  if (!source) throw new CommandError(`${basename(file)} is none of ${kinds}: save it as one of these.`);
  return source;
}

// A manual that has no number history yet begins one with its lock, by the editor's command.
function withNumberHistory(held: ContentFiles, made: ContentFiles): ContentFiles {
  const numberHistory = held.find(({ name }) => name === "number-history.yml");
  return numberHistory ? [{ name: "number-history.yml", text: recordNumbers(numberHistory.text, [...held, ...made]).text }] : [];
}

// An import is not refused for them: they are what the editor fixes next.
function sayProblems(content: string, files: ContentFiles): void {
  // A section with a problem is missing from the manual: the number history's new line is not one of a text that vanished.
  const { problems } = examineFiles(files, content, ["unlocked-version", "missing-lock", "vanished-id"]);
  if (problems.length > 0) console.log(`\nTo be fixed (${commandsFor(content).npm("check")} lists it again):\n${listed(problems)}`);
}
