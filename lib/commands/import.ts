// npm run import: makes a chapter's folder from a document.

import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { manualNumbering } from "../content/numbers-of-files";
import { placeholderIn } from "../content/placeholder";
import { carryOut } from "../editing/carry-out";
import { findAlike, folderOf } from "../editing/existing-chapter";
import { giveIds } from "../editing/give-ids";
import { pictureFiles } from "../editing/picture-files";
import { readContent } from "../editing/read-content";
import { withoutUnlocked } from "../editing/replace-chapter";
import { citedElsewhere } from "../import/cited-numbers";
import { countWords } from "../import/count-words";
import { picturesShown } from "../import/pictures";
import type { Source } from "../import/source";
import { writeChapter } from "../import/write-chapter";
import { CommandError } from "../messages/command-error";
import { endAsking } from "./ask";
import { otherName } from "./choose-chapter";
import { dayOfText } from "./day-of-text";
import { findInDocument } from "./find-in-document";
import { importDocuments } from "./import-documents";
import { importLaterVersion } from "./import-later-version";
import { numbersIn, withNumberHistory } from "./made-files";
import { contentOption, readOptions } from "./options";
import { documentsIn, readFile } from "./read-file";
import { refuseChangedWords } from "./refuse-changed-words";
import { reportCount, reportFurniture, reportImport, reportProblems, reportRemarks } from "./report-import";
import { sayOutline } from "./say-outline";
import { shrinkPictures } from "./shrink-pictures";
import { checkReport, writeReport } from "./write-report";

const usage = `npm run import -- FILE … [--as-at DAY] [--dry-run] [--content DIR] [--note WORDS] [--why WORDS] [--yes] [--new] [--replace]

Makes a chapter's folder from a document: a Word document (.docx), an OpenDocument text (.odt, .fodt) or spreadsheet (.ods,
.fods), a web page saved by a browser or a word processor (.html), a printed page saved as text (.txt), Markdown (.md) or a
PDF that has text (.pdf). Older Word documents (.doc) and rich text (.rtf) are read where LibreOffice is installed. Numbers, part titles, lists, tables, links,
bold, emphasis and footnotes are kept. What a page adds (menus, Top, Contents, the stamp) is left out. Anything that could
be read in another way is listed with its section, and so is what was left out; every word is counted.

A document that numbers its sections 8.45.1, 8.45.2 … below its own number, 8.45, becomes that chapter. Any other keeps the
labels that it has (1, 1.1, Article 5, A.1, Schedule 2 …), typed or counted by the word processor, at every level, or has
none; its sections without a number are its headings. The report shows which it is.

Several documents, or a folder of them (saved pages, for example), become a chapter each, in the order of their names. Links
between them become links between the chapters.

If the manual already has the chapter, the document becomes amendments to it. Sections are matched by their text, even if
their numbers have moved. You see what is amended, moved, new or withdrawn before anything changes. Nothing is lost: the
published text is kept as an earlier version.

  --as-at DAY     the date of the text, like 2017-10-24 (default: the date in the page's stamp)
  --chapter "Online Safety"
                  the chapter's title, where it is not that of the document. With a number, "8.45 Online Safety", in a manual
                  that numbers its sections so: the document's numbers, headings or bold lines become 8.45.1, 8.45.2 …
  --sections WHAT what the sections are: numbers, h1 to h6 (headings down to that rank), bold, lines, or none
  --numbering HOW chapter keeps the document's own labels, manual gives numbers like 8.45.1 (default: what the document has)
  --dry-run       only reports what would be made
  --content DIR   the folder of the manual (default: content)
  --note WORDS    for a later version: the change note of every amended section (default: asks for each)
  --why WORDS     for a later version: why sections are withdrawn (default: asks for each)
  --yes           for a later version: makes the changes without asking
  --replace       imports a chapter again that is not locked yet, in place of the one in the manual: what was changed in its files
                  by hand is lost
  --new           makes a separate chapter, even if the manual has the same text under another number
  --report FILE   writes the whole report as a web page: what to fix, to look at and what was left out, and the words of the
                  document beside the chapter's, with boxes to tick
  --all           lists every word and place of what is reported, not a few of each kind
  --shrink-pictures
                  makes pictures of more than 500,000 bytes or 4,000 pixels smaller (default: asks)
  --accept-changed-words
                  imports even where words would be lost or changed; without it nothing is written then`;

const options = {
  ...contentOption,
  "as-at": { type: "string" },
  chapter: { type: "string" },
  sections: { type: "string" },
  numbering: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  note: { type: "string" },
  why: { type: "string" },
  yes: { type: "boolean", default: false },
  new: { type: "boolean", default: false },
  replace: { type: "boolean", default: false },
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
  checkReport(values.report, content);
  if (positionals.length === 0) throw new CommandError("Name a document, several, or a folder of them: npm run import -- FILE.");
  const documents = documentsIn(positionals);
  if (documents.length > 1 && values.replace) throw new CommandError("--replace is for one document. Import each with it.");
  if (documents.length > 1) return importDocuments({ ...values, documents, command });
  const [file] = documents;
  const read = await readFile(file);
  const { files: all, hashes } = readContent(content);
  const placeholder = placeholderIn(all);
  const before = all.filter(({ name }) => !placeholder.includes(name));
  const { source: numbered, chapter } = await findInDocument(read, file, values, before, npm);
  const { pictures, remarks } = await shrinkPictures(numbered.pictures, values["shrink-pictures"]);
  const source: Source = { ...numbered, pictures, remarks: [...numbered.remarks, ...remarks] };
  if (!chapter || chapter.parts.length === 0)
    throw new CommandError(`${otherName(read)}${file} has no words under a title. Nothing was written.`);
  if (chapter.second)
    throw new CommandError(
      `${file} contains a second chapter, ${chapter.second.number} ${chapter.second.title}, which starts at ${source.place} ${chapter.second.at}. Save each chapter in a separate file. Nothing was written.`,
    );
  const existing = values.replace ? withoutUnlocked(before, chapter) : before;
  source.remarks.push(...citedElsewhere(chapter, numbersIn(existing)));
  const asAt = await dayOfText(values["as-at"], source, chapter, all);
  const folder = folderOf(existing, chapter.number);
  if (folder !== undefined)
    return importLaterVersion({ ...values, file, source, chapter, day: asAt, existing, hashes, folder: `${folder}/`, command });
  endAsking();
  const alike = values.new ? undefined : findAlike(existing, chapter);
  if (alike !== undefined)
    throw new CommandError(
      `This is the text of ${alike}, which is already in this manual. If the chapter has been renumbered, run ${npm(`renumber ${alike} ${chapter.number}`)} first, then import again. To make a separate chapter, add --new. Nothing was changed.`,
    );
  const texts = [...writeChapter(chapter, asAt, giveIds(before), manualNumbering(existing))].map(([name, text]) => ({ name, text }));
  const made: ContentFiles = [...texts, ...pictureFiles(texts[0].name.replace(/[^/]+$/, ""), picturesShown(chapter, source.pictures))];
  const numberHistory = withNumberHistory(existing, made);
  reportImport(chapter, asAt, made);
  for (const line of sayOutline(chapter, values.all)) console.log(line);
  reportRemarks(source, chapter, values.all);
  const count = countWords(source, chapter);
  reportCount(count);
  writeReport(values.report, [{ file, source, chapter, count }]);
  reportFurniture(existing, chapter.furniture);
  // Problems do not stop an import: the editor fixes them next. A section with a problem is missing from the manual: the
  // number history's new line is not one of a text that vanished.
  const files = [...existing.filter(({ name }) => name !== "number-history.yml"), ...made, ...numberHistory];
  reportProblems(content, examineFiles(files, content, ["unlocked-version", "missing-lock", "vanished-id"]).problems);
  refuseChangedWords(count, values["accept-changed-words"]);
  if (placeholder.length > 0) console.log(`Removed the placeholder chapter, ${placeholder[0].split("/")[0]}.`);
  const kept = new Set(files.map(({ name }) => name));
  const removed = all.filter(({ name }) => !kept.has(name)).map(({ name }) => ({ name }));
  if (values["dry-run"]) console.log("Dry run: nothing was written.");
  else {
    carryOut(content, { hashes, writes: [...made, ...numberHistory, ...removed], command });
    console.log(
      `Written to ${content}. Read it through (${npm("dev")}), then lock the version: ${numberHistory.length > 0 ? "" : `${npm("number-history")}, `}${npm("lock")}.`,
    );
  }
}
