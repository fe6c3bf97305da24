// npm run import for several documents: each becomes a chapter, and links between them links between the chapters.
import { basename } from "node:path";
import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { manualNumbering } from "../content/numbers-of-files";
import { placeholderIn } from "../content/placeholder";
import { carryOut } from "../editing/carry-out";
import { giveIds } from "../editing/give-ids";
import { pictureFiles } from "../editing/picture-files";
import { readContent } from "../editing/read-content";
import { countWords, remarksOf } from "../import/count-words";
import { picturesShown } from "../import/pictures";
import { placed } from "../import/place-of";
import { titleOfChapter } from "../import/titles-as-printed";
import { writeChapter } from "../import/write-chapter";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { dayOfText } from "./day-of-text";
import { findAll } from "./find-documents";
import { linkAll, readAll } from "./link-documents";
import { withNumberHistory } from "./made-files";
import { refuseChangedWords } from "./refuse-changed-words";
import { reportProblems } from "./report-import";
import { sayRemarks } from "./say-remarks";
import { type Reported, writeReport } from "./write-report";

type Given = {
  documents: string[];
  content: string;
  /** What was typed. */
  command: string[];
  "as-at"?: string;
  chapter?: string;
  sections?: string;
  numbering?: string;
  report?: string;
  "dry-run": boolean;
  all: boolean;
  "shrink-pictures": boolean;
  "accept-changed-words": boolean;
};

/** Documents that the report names one by one. */
const mostNamed = 10;

/** Imports them all, or none. Throws CommandError, with nothing written, where one cannot be. */
export async function importDocuments({ documents, content, command, ...given }: Given): Promise<void> {
  if (given.chapter !== undefined)
    throw new CommandError("--chapter is for one document. Without it, each document keeps its own title and numbers.");
  const { npm } = commandsFor(content);
  const { files: all, hashes } = readContent(content);
  const replaced = placeholderIn(all);
  const existing = all.filter(({ name }) => !replaced.includes(name));
  const sources = await readAll(documents, given["shrink-pictures"]);
  const imports = await findAll(documents, sources, existing, given, npm);
  const days: string[] = [];
  for (const { source, chapter, file } of imports)
    days.push(
      await dayOfText(given["as-at"], source, chapter, all).catch((error: Error) => {
        throw new CommandError(`${file}: ${error.message}`);
      }),
    );
  linkAll(imports, existing);
  const idOf = giveIds(existing);
  const made = imports.flatMap(({ source, chapter }, i): ContentFiles => {
    const texts = [...writeChapter(chapter, days[i], idOf, manualNumbering(existing))].map(([name, text]) => ({ name, text }));
    return [...texts, ...pictureFiles(texts[0].name.replace(/[^/]+$/, ""), picturesShown(chapter, source.pictures))];
  });
  const numberHistory = withNumberHistory(existing, made);
  const reported: Reported[] = imports.map((one) => ({ ...one, count: countWords(one.source, one.chapter) }));
  report(reported, given.all);
  writeReport(given.report, reported);
  const files = [...existing.filter(({ name }) => name !== "number-history.yml"), ...made, ...numberHistory];
  reportProblems(content, examineFiles(files, content, ["unlocked-version", "missing-lock", "vanished-id"]).problems);
  for (const { count, file } of reported)
    try {
      refuseChangedWords(count, given["accept-changed-words"]);
    } catch (error) {
      throw new CommandError(`${file}: ${(error as Error).message}`);
    }
  if (given["dry-run"]) return console.log("Dry run: nothing was written.");
  carryOut(content, { hashes, writes: [...made, ...numberHistory, ...replaced.map((name) => ({ name }))], command });
  console.log(`Written to ${content}. Read it through (${npm("dev")}), then lock the versions: ${npm("number-history")}, ${npm("lock")}.`);
}

function report(imports: Reported[], all: boolean): void {
  const shown = all ? imports : imports.slice(0, mostNamed);
  for (const { file, chapter, count } of shown) {
    const sections = chapter.parts.flatMap((part) => part.sections);
    console.log(
      `${basename(file)}: ${titleOfChapter(chapter)}, ${counted(sections.length, "section")}, ${counted(count.imported, "word")}${count.left > 0 ? ` and ${count.left.toLocaleString("en-GB")} left out as listed` : ""}.`,
    );
  }
  if (shown.length < imports.length) console.log(`and ${counted(imports.length - shown.length, "more document")}.`);
  const remarks = imports.flatMap(({ source, chapter }) => placed(remarksOf(source, chapter), chapter));
  for (const line of sayRemarks(remarks, all)) console.log(line);
}
