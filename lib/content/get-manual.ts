// The whole content pipeline: read → section → chapter → manual → check. Everything else asks here for the manual.

import { type Manual, sectionsOf } from "../domain/manual";
import { slugOf } from "../domain/number";
import { checkAdviceSettings } from "./advice/advice-settings";
import type { Sources } from "./advice/advised-content";
import { applyNumberHistory, lastNumberOf, withdrawalOf } from "./apply-number-history";
import { chapterFolders } from "./chapter-folders";
import { checkManual } from "./check-manual";
import { checkUrgent } from "./check-urgent";
import { addCitedBy } from "./cited-by";
import { commandsFor } from "./commands-for";
import { toldProblems } from "./consequences";
import type { ContentFiles } from "./content-files";
import { decode } from "./decode";
import { collectDocuments } from "./documents";
import { chaptersByName } from "./full-number";
import { guard } from "./guard";
import { readIntroduction } from "./introduction";
import { itemsOfSections } from "./items-of";
import { type Keeper, keepNothing } from "./kept";
import { keptChapters, keptFrontMatters } from "./kept-chapters";
import type { LinkTargets } from "./link-targets";
import { checkLock, type LockedVersion, versionsHeld } from "./lock";
import { collectMeanings, findTerms } from "./meanings";
import { addMissingLists } from "./missing-lists";
import { readNumberHolders } from "./number-holders";
import { orderChapters } from "./order-chapters";
import { checkUse, readPictures } from "./pictures";
import { ContentError, type Problem, Problems } from "./problem";
import { readQuestions } from "./questions";
import { isBeingChanged, isOtherFolder, isPictureFile, type RawFile, readFiles } from "./read-files";
import type { RuleName } from "./rules";
import { readSettings } from "./settings";
import { isLogo } from "./theme";
import { keptThesaurus } from "./thesaurus";

/**
 * Makes the manual of a content folder. Throws ContentError with every problem found, or returns a manual without any;
 * problems of `allowed` rules are passed over: words are seen before they are locked, say. `keep` may have chapters from an
 * earlier check.
 */
export function loadManual(folder: string, allowed: RuleName[] = [], keep?: Keeper): Manual {
  return loadedOr(examineContent(folder, allowed, false, keep)).manual;
}

// What an amendment or a withdrawal leaves behind that was interrupted, which the rule version-twice tells: it is fixed
// with that.
const ofInterruption: RuleName[] = [
  "unlocked-version",
  "section-in-no-part",
  "withdrawn-unknown",
  "withdrawn-in-no-part",
  "withdrawn-id",
  "vanished-id",
  "lost-version",
  "missing-note",
  "changed-words",
];

const notRecorded: RuleName[] = ["unlocked-version", "missing-lock", "missing-number-history"];

/** Every version in a content folder. Throws ContentError for problems other than those of `allowed` rules. */
export function loadVersions(folder: string, allowed: RuleName[] = []): LockedVersion[] {
  return loadedOr(examineContent(folder, [...notRecorded, ...allowed])).versions;
}

/** As loadVersions, for files that are not on the disk, or not yet. */
export function versionsIn(files: ContentFiles, folder: string, allowed: RuleName[] = []): LockedVersion[] {
  return loadedOr(examineFiles(files, folder, [...notRecorded, ...allowed])).versions;
}

/**
 * As loadVersions, for what is to be locked: throws, too, where the words of a version are those of the one before it.
 */
export function loadFinalVersions(folder: string, keep?: Keeper): LockedVersion[] {
  return loadedOr(examineContent(folder, notRecorded, true, keep)).versions;
}

function loadedOr({ problems, loaded }: Examined): NonNullable<Examined["loaded"]> {
  if (!loaded) throw new ContentError(problems);
  return loaded;
}

/** The manual of a content folder if there is no problem, and what was read, for advice. */
export type Examined = {
  problems: Problem[];
  /** Absent if there are problems. */
  loaded?: { manual: Manual; versions: LockedVersion[] };
  /** Absent if there is no content. */
  sources?: Sources;
};

/** Makes the manual of a content folder, or says what keeps it from being published; never throws. `allowed` as in loadManual; `isFinal` as for loadFinalEditions. */
export function examineContent(folder: string, allowed: RuleName[] = [], isFinal = false, keep = keepNothing): Examined {
  const problems = new Problems(commandsFor(folder));
  const found = isOtherFolder(folder) ? [] : readFiles(folder, problems);
  if (isBeingChanged(folder)) problems.add({ path: folder }, "unfinished-change");
  return examine(found, folder, problems, allowed, isFinal, keep);
}

/** As examineContent, for files that are not on the disk, or not yet: what a change would make of `folder`. */
export function examineFiles(files: ContentFiles, folder: string, allowed: RuleName[] = []): Examined {
  const problems = new Problems(commandsFor(folder));
  const encoder = new TextEncoder();
  const found = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const raw = found.map(({ name, text, bytes }) => ({
    path: `${folder.replace(/\/+$/, "")}/${name}`,
    name,
    bytes: bytes ?? encoder.encode(text),
  }));
  return examine(raw, folder, problems, allowed, false, keepNothing);
}

function examine(found: RawFile[], folder: string, problems: Problems, allowed: RuleName[], isFinal: boolean, keep: Keeper): Examined {
  // Where nothing is that a manual has, this is some other folder.
  if (
    !found.some(({ name }) => /^(?:manual\.yml|[^/]+\/chapter\.yml)$/.test(name)) &&
    !problems.list.some(({ rule }) => rule === "no-content" || rule === "unfinished-change")
  ) {
    const empty = new Problems(commandsFor(folder));
    empty.add({ path: folder }, "no-content", "folder");
    return { problems: empty.list };
  }
  // files as clean text
  const pictures = readPictures(
    found.filter(({ name }) => isPictureFile(name)),
    problems,
  );
  const files = found.filter(({ name }) => !isPictureFile(name)).map((file) => decode(file, problems));
  // What was not read seems to be gone.
  const unread = problems.list.filter(({ rule }) => rule === "too-many-files");
  if (unread.length > 0) return { problems: unread };
  if (problems.list.some((problem) => problem.rule === "no-content")) return { problems: problems.list };
  const settings = readSettings(files, folder, problems, keep);

  // section and chapter: numbers are known from the files' names and terms from their front matter, so links can be
  // resolved and terms marked as each is compiled
  const numberHistory = settings.numberHistory?.value ?? {};
  const byNumber = chapterFolders(
    files.filter(({ name }) => !isLogo(name, settings.manual)),
    problems,
    settings.manual?.numbering,
    (id) => (Object.hasOwn(numberHistory, id) ? withdrawalOf(numberHistory[id])?.number : undefined),
  );
  const folders = orderChapters(byNumber, settings, problems);
  const ids = new Map(Object.entries(numberHistory).flatMap(([id, held]) => (withdrawalOf(held) ? [] : [[lastNumberOf(held), id]])));
  const idOf = (number: string) => ids.get(number);
  const readWith = { folders, idOf, problems, keep };
  const fronts = keptFrontMatters(readWith);
  const { relatedChapters, documents, laws } = settings;
  const targets: LinkTargets = {
    sections: new Map(folders.flatMap((f) => [...f.sections.keys()].map((number): [string, string] => [number, f.number]))),
    chapters: chaptersByName(folders),
    chapterNumbers: new Map(folders.map((f) => [f.number, f.slug])),
    known: findTerms(fronts, settings.abbreviations, problems),
    bySlug: new Map(folders.flatMap((f) => [f.number, ...f.sections.keys()].map((number) => [slugOf(number), number]))),
    items: itemsOfSections(folders),
    numbers: readNumberHolders(numberHistory),
    pictures,
    shown: new Set(),
    settings: { relatedChapters, documents, laws, numberHistory: settings.numberHistory },
  };
  const chapters = keptChapters(fronts, targets, readWith);
  if (folders.length === 0) problems.add({ path: folder }, "no-chapter");
  const introduction = readIntroduction(files, targets, problems);

  // check: across chapters
  checkManual(chapters, folders, numberHistory, problems);
  checkUrgent(settings, chapters, problems);
  addMissingLists(problems, files);
  checkAdviceSettings(settings, folders, problems);
  checkUse(pictures, targets.shown, problems);
  const atFile = <T>(name: string, step: () => T) =>
    guard({ path: files.find((file) => file.name === name)?.path ?? folder }, problems, step);
  const applied = atFile(
    "number-history.yml",
    () => settings.numberHistory && applyNumberHistory(settings.numberHistory, chapters, settings.lock?.value, problems),
  );
  const { retired, withdrawn } = applied ?? { retired: [], withdrawn: {} };
  const versions = versionsHeld(chapters, folders);
  atFile("versions.yml", () => checkLock(settings, versions, folder, problems));
  const thesaurus = atFile("thesaurus.yml", () => settings.thesaurus && keptThesaurus(settings.thesaurus, problems, keep)) ?? [];
  const sectionIds = new Map(chapters.flatMap((chapter) => sectionsOf(chapter).map(({ id, number }): [string, string] => [id, number])));
  const questions =
    atFile("questions.yml", () => settings.questions && readQuestions(settings.questions, sectionIds, numberHistory, problems)) ?? [];
  const passedOver = [
    ...allowed,
    ...(problems.list.some(({ rule }) => rule === "version-twice") ? ofInterruption : []),
    // Where a version may be open, its words may still be to come.
    ...(allowed.includes("unlocked-version") && !isFinal ? (["unchanged-version"] as const) : []),
  ];
  const refused = toldProblems(problems.list, passedOver, found);
  const withProblems = new Set(problems.list.map(({ file }) => file));
  const faulty = new Set(files.flatMap(({ name, path }) => (withProblems.has(path) ? name : [])));
  const places = new Set(refused.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const sources = { files, folders, fronts, settings, faulty, places };
  if (refused.length > 0 || !settings.manual) return { problems: refused, sources };

  addCitedBy(chapters);

  // manual
  const { title, publisher, address, partners } = settings.manual;
  const manual = {
    title,
    publisher,
    address,
    thesaurus,
    questions,
    chapters,
    pictures: [...targets.shown],
    retired,
    withdrawn,
    meanings: collectMeanings(chapters, settings.abbreviations),
    portalAddress: settings.manual["portal-address"]?.replace(/\/$/, ""),
    citation: settings.manual.citation,
    shortTitle: settings.manual["short-title"],
    quickExit: settings.manual["quick-exit"],
    timeZone: settings.manual["time-zone"],
    documents: collectDocuments(chapters, settings.documents),
    partners: partners.map(({ "printed-as": printedAs, ...partner }) => ({ ...partner, printedAs })),
    partnersAsAt: settings.manual["partners-as-at"],
    urgent: settings.manual.urgent,
    notice: settings.manual.notice,
    reportMistakesTo: settings.manual["report-mistakes-to"],
    introduction,
    colour: settings.manual.colour,
    logo: settings.logo,
  };
  return { problems: [], loaded: { manual, versions }, sources };
}
