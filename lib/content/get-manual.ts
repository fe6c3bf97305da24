// The whole content pipeline: read → section → chapter → manual → check. Everything else asks here for the manual.
import type { Manual } from "../manual";
import { readChapter } from "./chapter";
import { chapterFolders } from "./chapter-folders";
import { checkManual } from "./check-manual";
import { addCitedBy } from "./cited-by";
import { decode } from "./decode";
import { readFrontMatters } from "./front-matter";
import { applyLedger, numbersGivenUp } from "./ledger";
import type { LinkTargets } from "./link-targets";
import { collectMeanings, findTerms } from "./meanings";
import { readNumberHistory } from "./number-history";
import { ContentError, Problems } from "./problem";
import { readFiles } from "./read-files";
import { readSettings } from "./settings";
import { readThesaurus } from "./thesaurus";

/** Makes the manual of a content folder. Throws ContentError with every problem found, or returns a manual without any. */
export function loadManual(folder: string): Manual {
  const problems = new Problems();

  // read: files as clean text
  const files = readFiles(folder, problems).map((file) => decode(file, problems));
  if (problems.list.some((problem) => problem.rule === "no-content")) throw new ContentError(problems.list);
  const settings = readSettings(files, folder, problems);

  // section and chapter: numbers are known from the files' names and terms from their front matter, so links can be
  // resolved and terms marked as each is compiled
  const folders = chapterFolders(files, problems);
  const fronts = readFrontMatters(folders, problems);
  const targets: LinkTargets = {
    sections: new Map(folders.flatMap((f) => [...f.sections.keys()].map((number): [string, string] => [number, f.number]))),
    chapters: new Map(folders.map((f) => [f.slug, f.number])),
    known: findTerms(fronts, settings.abbreviations, problems),
    givenUp: numbersGivenUp(settings.ledger?.value ?? {}),
    numbers: readNumberHistory(settings.ledger?.value ?? {}),
    settings,
  };
  const chapters = folders.flatMap((f) => readChapter(f, fronts, targets, problems) ?? []);
  if (folders.length === 0) problems.add({ path: folder }, "no-chapter");

  // check: across chapters
  checkManual(chapters, folders, problems);
  const { retired, withdrawn } = settings.ledger ? applyLedger(settings.ledger, chapters, problems) : { retired: [], withdrawn: {} };
  const thesaurus = settings.thesaurus ? readThesaurus(settings.thesaurus, problems) : [];
  if (problems.list.length > 0 || !settings.manual) throw new ContentError(problems.list);

  addCitedBy(chapters);

  // manual
  const { title, publisher, address, partners } = settings.manual;
  return {
    title,
    publisher,
    address,
    thesaurus,
    chapters,
    retired,
    withdrawn,
    meanings: collectMeanings(chapters, settings.abbreviations),
    portalAddress: settings.manual["portal-address"]?.replace(/\/$/, ""),
    citation: settings.manual.citation,
    timeZone: settings.manual["time-zone"],
    partners: partners.map(({ name, telephone, note, "printed-as": printedAs }) => ({ name, telephone, note, printedAs })),
    partnersAsAt: settings.manual["partners-as-at"],
  };
}
