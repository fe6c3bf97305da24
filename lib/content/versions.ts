// The earlier versions of a text: whole files, each compared with the one that followed and with the latest.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { EarlierVersion, Section, WithdrawnSection } from "../domain/manual";
import { inOwnChapter } from "../domain/number";
import type { Token } from "../domain/token";
import { compareTexts, type Text } from "../markdown/compare-texts";
import { parseMarkdown } from "../markdown/parse-markdown";
import { compileWords, renderWords } from "../markdown/render-words";
import { textTokens } from "../markdown/text-tokens";
import { nearestNumber } from "../messages/did-you-mean";
import { lastNumberOf, withdrawalOf } from "./apply-number-history";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf } from "./chapter-labels";
import type { SourceFile } from "./decode";
import { formerCitations, nothingKnown, targetsBefore } from "./former-citations";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { guard } from "./guard";
import { addHiddenReferences } from "./hidden";
import { linkAnswers } from "./link-answers";
import type { LinkTargets } from "./link-targets";
import { Problems } from "./problem";
import { dayOfFile, idOfFile } from "./superseded-file";

const printer = unified().use(rehypeStringify).freeze();

/** A withdrawn section before its part is known. */
export type WithdrawnText = Omit<WithdrawnSection, "part" | "numbers">;

/** Each earlier version is compared with the next and the present one. A new one every season takes 25 years to be so many. */
const mostVersions = 100;

type Read = { file: SourceFile; front: FrontMatter };

/**
 * Reads the files of superseded/NUMBER: the earlier versions of the section that has the number, which are added to it
 * (changing it), and those of texts that had it last when they were withdrawn, which are returned. Every problem is added.
 */
export function readVersions(
  number: string,
  files: SourceFile[],
  folder: ChapterFolder,
  section: Section | undefined,
  targets: LinkTargets,
  problems: Problems,
): WithdrawnText[] {
  const present = folder.sections.get(number);
  if (files.length > mostVersions) {
    problems.add({ path: files[mostVersions].path }, "too-many-versions", number, String(mostVersions));
    return [];
  }
  const byId = new Map<string, Read[]>();
  // Texts that belong elsewhere: the folder has a wrong name, or they are in it by mistake. One problem is reported for each.
  const strangers = new Set<string>();
  for (const { file, front } of readInOrder(files, problems)) {
    const { id, version } = front.value;
    checkName(file, id, problems);
    const twin = byId.get(id)?.find((one) => one.front.value.version === version);
    const held = targets.settings.numberHistory?.value[id];
    if (twin) problems.add(front.spot(["version"]), "version-kept-twice", version, twin.file.path, file.name);
    else if (section?.id === id || hadLast(number, withdrawalOf(held)?.number)) byId.set(id, [...(byId.get(id) ?? []), { file, front }]);
    else if (strangers.has(id)) continue;
    else if (!present)
      problems.add(file, "unknown-section", number, () => lastNumberOf(held) ?? nearestNumber(number, [...folder.sections.keys()]));
    else if (section) problems.add(front.spot(["id"]), "version-id", section.id, number, id);
    if (!byId.has(id)) strangers.add(id);
  }
  return [...byId].flatMap(([id, read]): WithdrawnText | [] => {
    const withdrawn = withdrawalOf(targets.settings.numberHistory?.value[id]);
    if (section?.id === id && present) addEarlier(section, present, read, targets, problems);
    if (section?.id === id || !withdrawn) return [];
    const last = read.at(-1)?.front;
    if (last && last.value.version > withdrawn.on)
      problems.add(last.spot(["version"]), "withdrawn-before-version", last.value.version, withdrawn.on);
    const versions = readText(read, withdrawn.number, withdrawn.on, [], targets, problems);
    const declared = last?.value.parent;
    return { id, number: withdrawn.number, ...(declared !== undefined && { declared }), on: withdrawn.on, why: withdrawn.why, versions };
  });
}

// A chapter may have another number since a text of it was withdrawn: the name of the folder tells the label.
function hadLast(number: string, withdrawn: string | undefined): boolean {
  return withdrawn !== undefined && (withdrawn === number || (number !== inOwnChapter(number) && fileOf(withdrawn) === fileOf(number)));
}

// By their days, whatever their names; of two of one day first the one that is named by it.
function readInOrder(files: SourceFile[], problems: Problems): Read[] {
  const read = files.flatMap((file): Read | [] => {
    const front = file.refused ? undefined : readFrontMatter(file, problems);
    return front ? { file, front } : [];
  });
  const isMisnamed = ({ file, front }: Read) => (dayOfFile(file.name) === front.value.version ? 0 : 1);
  const byName = (a: Read, b: Read) => (a.file.name < b.file.name ? -1 : 1);
  return read.sort((a, b) => {
    const [day, other] = [a.front.value.version, b.front.value.version];
    return day < other ? -1 : day > other ? 1 : isMisnamed(a) - isMisnamed(b) || byName(a, b);
  });
}

function checkName(file: SourceFile, id: string, problems: Problems): void {
  const named = idOfFile(file.name);
  if (named !== undefined && named !== id) problems.add(file, "version-id-in-name", named, id);
}

function addEarlier(section: Section, present: SourceFile, read: Read[], targets: LinkTargets, problems: Problems): void {
  const { version, title } = section;
  const tokens = guard(present, problems, () => tokensOf(present, section.number, targets)) ?? [];
  const last = read.at(-1)?.front.value.version ?? version;
  const isEarlierText = last > version && read.some(({ front }) => front.value.version === version);
  if (isEarlierText) {
    const spot = { ...present, offset: Math.max(0, present.text.search(/^version:/m)) };
    problems.add(spot, "superseded-again", section.number, version, last, present.name);
  }
  for (const { front } of isEarlierText ? [] : read) {
    if (front.value.version === version) problems.add(front.spot(["version"]), "version-twice", version, section.number);
    if (front.value.version > version) problems.add(front.spot(["version"]), "version-order", front.value.version, version);
  }
  section.tokens = tokens;
  section.earlier = readText(read, section.number, version, [{ tokens, title }], targets, problems);
}

/** Versions of one text in files by day, the latest first. `until` is the day from which the last was no longer in force. */
function readText(
  read: Read[],
  number: string,
  until: string,
  present: Text[],
  targets: LinkTargets,
  problems: Problems,
): EarlierVersion[] {
  const readOne = (version: Read, i: number) => {
    // Renumbering rewrote its citations until it was superseded: they are right on the last day before.
    const next = read[i + 1]?.front.value.version ?? until;
    if (i > 0 && !version.front.value.note) problems.add(version.front.spot([]), "missing-note", version.front.value.version);
    const former = formerCitations(version.file, { number, ...version.front.value }, next, targets);
    return {
      ...readVersion(version, number, targetsBefore(targets, next), problems),
      ...(former.length > 0 && { formerCitations: former }),
    };
  };
  const versions = read.flatMap((version, i) => guard(version.file, problems, () => readOne(version, i)) ?? []);
  const texts = [...versions.map(({ title, tokens }) => asText(title, tokens)), ...present];
  // What was withdrawn keeps its title, which its heading says.
  const nothing = { title: versions.at(-1)?.title, tokens: [] };
  return versions.map((version, i) => withTokens(version, texts[i], texts[i + 1] ?? nothing, texts[texts.length - 1])).reverse();
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const asText = (title: string | undefined, tokens: () => Token[]): Text => ({
  title,
  get tokens() {
    return tokens();
  },
});

// Comparing takes longer than all else, and grows with the texts and with their number. Pages show the differences; whether
// the content is good does not hang on them, so they are made when they are first asked for.
function withTokens<Version>(version: Version, text: Text, next: Text, latest: Text) {
  const followed = once(() => printChanges(text, next));
  const changes = next === latest ? followed : once(() => printChanges(text, latest));
  return {
    ...version,
    get tokens() {
      return text.tokens;
    },
    get followed() {
      return followed();
    },
    get changes() {
      return changes();
    },
  };
}

function readVersion({ file, front }: Read, number: string, targets: LinkTargets, problems: Problems) {
  const { id, version, note, kind, title, misprints } = front.value;
  const answers = { ...linkAnswers(file, targets, problems), known: nothingKnown };
  const tree = parseMarkdown(file.text);
  addHiddenReferences(tree, file, problems);
  const { html, codes, references, fingerprint } = renderWords(tree, { number, id, title, defines: [] }, answers);
  const name = dayOfFile(file.name);
  if (name !== version) problems.add(front.spot(["version"]), "version-name", name, version);
  const tokens = once(() => tokensOf(file, number, targets));
  return { version, note, kind, title, misprints, fingerprint, paragraphs: codes, html, references, tokens };
}

function printChanges(earlier: Text, newer: Text): string {
  return printer.stringify(compareTexts(earlier, newer, true).tree);
}

// Problems in these words were reported when they were compiled for reading.
function tokensOf(file: SourceFile, number: string, targets: LinkTargets): Token[] {
  const answers = linkAnswers(file, targets, new Problems());
  const find: typeof answers.find = (cited, how) => (cited === number ? undefined : answers.find(cited, how));
  return textTokens(compileWords(parseMarkdown(file.text), number, answers).html, answers.names, find);
}
