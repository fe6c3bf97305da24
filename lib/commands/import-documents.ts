// npm run import for several documents: each becomes a chapter, and links between them links between the chapters.
import { basename } from "node:path";
import { commandsFor } from "../content/commands-for";
import type { ContentFiles } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { placeholderIn } from "../content/placeholder";
import { carryOut } from "../editing/carry-out";
import { folderOf } from "../editing/existing-chapter";
import { giveIds } from "../editing/give-ids";
import { pictureFiles } from "../editing/picture-files";
import { readContent } from "../editing/read-content";
import { countWords, remarksOf } from "../import/count-words";
import { findChapter } from "../import/find-chapter";
import { numberSections, ownNumber, titleBlock } from "../import/number-sections";
import { divisionsOf } from "../import/outline";
import { picturesShown } from "../import/pictures";
import { placed } from "../import/place-of";
import type { Source } from "../import/source";
import { writeChapter } from "../import/write-chapter";
import { CommandError } from "../messages/command-error";
import { counted } from "../messages/counted";
import { freeNumber, titleOf } from "./choose-chapter";
import { dayOfText } from "./day-of-text";
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
    throw new CommandError("--chapter is for one document. Without it, documents without a number get the next free ones.");
  const { npm } = commandsFor(content);
  const { files: all, hashes } = readContent(content);
  const replaced = placeholderIn(all);
  const existing = all.filter(({ name }) => !replaced.includes(name));
  const sources = await readAll(documents, given["shrink-pictures"]);
  const imports = findAll(documents, sources, existing, given.sections);
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
    const texts = [...writeChapter(chapter, days[i], idOf)].map(([name, text]) => ({ name, text }));
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

function findAll(documents: string[], sources: Source[], existing: ContentFiles, sections: string | undefined): Omit<Reported, "count">[] {
  const taken = new Map<string, string>();
  const found = sources.map((source) => (sections === undefined ? findChapter(source) : undefined));
  found.forEach((chapter, i) => {
    if (!chapter || chapter.parts.length === 0) return;
    if (chapter.second)
      throw new CommandError(
        `${documents[i]} contains a second chapter, ${chapter.second.number} ${chapter.second.title}. Save each in a file of its own.`,
      );
    const other = taken.get(chapter.number);
    if (other) throw new CommandError(`${other} and ${documents[i]} are both chapter ${chapter.number}. Nothing was written.`);
    if (folderOf(existing, chapter.number) !== undefined)
      throw new CommandError(
        `${chapter.number} is already in this manual. Import ${documents[i]} alone: it becomes amendments. Nothing was written.`,
      );
    taken.set(chapter.number, documents[i]);
  });
  return documents.map((file, i) => {
    const chapter = found[i];
    if (chapter && chapter.parts.length > 0) return { file, source: sources[i], chapter };
    const divisions = divisionsOf(sources[i]);
    const division = divisions.find(({ name }) => name === sections) ?? divisions[0];
    const own = titleBlock(sources[i], division);
    const number = (own && ownNumber(own)?.number) ?? freeNumber(existing, [...taken.keys()]);
    if (taken.has(number)) throw new CommandError(`${taken.get(number)} and ${file} are both chapter ${number}. Nothing was written.`);
    taken.set(number, file);
    const title = own ? undefined : titleOf(file);
    const source = numberSections(sources[i], number, title, division);
    const numbered = findChapter(source);
    if (!numbered || numbered.parts.length === 0) throw new CommandError(`${file} has no words. Nothing was written.`);
    return { file, source, chapter: numbered };
  });
}

function report(imports: Reported[], all: boolean): void {
  const shown = all ? imports : imports.slice(0, mostNamed);
  for (const { file, chapter, count } of shown) {
    const sections = chapter.parts.flatMap((part) => part.sections);
    console.log(
      `${basename(file)}: ${chapter.number} ${chapter.title}, ${counted(sections.length, "section")}, ${counted(count.imported, "word")}${count.left > 0 ? ` and ${count.left.toLocaleString("en-GB")} left out as listed` : ""}.`,
    );
  }
  if (shown.length < imports.length) console.log(`and ${counted(imports.length - shown.length, "more document")}.`);
  const remarks = imports.flatMap(({ source, chapter }) => placed(remarksOf(source, chapter), chapter));
  for (const line of sayRemarks(remarks, all)) console.log(line);
}
