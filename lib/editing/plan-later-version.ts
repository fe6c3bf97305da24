// Turns a later version of an existing chapter into amendments: the content with new versions, moves, new and withdrawn sections.

import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseDocument } from "yaml";
import { frontMatterOf, withAsAt, withFrontMatter, withoutUnused } from "../content/chapter-file";
import { type ContentFiles, textOf } from "../content/content-files";
import { loadVersions } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { recordNumbers } from "../content/record-numbers";
import { type Moves, renumber, rewriteWords } from "../content/renumber";
import { carryOver, type Tells } from "../import/carry-over";
import type { FoundChapter } from "../import/find-chapter";
import { leastAlike, matchSections, type Numbered, type Pair } from "../import/match-sections";
import type { FoundSection } from "../import/section-lines";
import { wordsInTree } from "../import/words";
import { writeSection } from "../import/write-chapter";
import { parseMarkdown } from "../markdown/parse-markdown";
import { afterWrites } from "./content-change";
import { idsTaken, newId } from "./give-ids";
import { planAmendment } from "./plan-amendment";
import { planWithdrawal } from "./plan-withdrawal";
import { withParts } from "./with-parts";

/** An existing section and its new text; `before` is its file's text with the numbers of the later version. */
export type Amended = Pair & {
  held: string;
  found: string;
  before: string;
  after: string;
  lost: Link[];
  dropped: string[];
};

export type LaterVersion = { same: Pair[]; amended: Amended[]; added: FoundSection[]; gone: string[]; moves: Moves };

/** The folder of a chapter's files; undefined if the manual does not have the chapter. */
export function folderOf(files: ContentFiles, number: string): string | undefined {
  return files.find(({ name }) => name.startsWith(`${number}-`) && name.includes("/"))?.name.split("/")[0];
}

/** What chapter.yml says about a chapter of the manual. */
export function chapterHeld(files: ContentFiles, folder: string): { title?: string; "as-at"?: string; status?: string } {
  return parseDocument(textOf(files, `${folder}chapter.yml`), { schema: "failsafe" }).toJSON() ?? {};
}

/** The number of a chapter that has more than half of the document's sections; undefined if there is none. */
export function findAlike(files: ContentFiles, found: FoundChapter): string | undefined {
  const folders = new Set(files.flatMap(({ name }) => /^[\d.]+[a-z]?-[^/]+\//.exec(name)?.[0] ?? []));
  const sections = found.parts.flatMap((part) => part.sections);
  for (const folder of folders) {
    const pairs = matchSections(heldIn(files, folder), wordsFound(found));
    if (pairs.filter(({ held, found: number, alike }) => held && number && alike >= leastAlike).length * 2 > sections.length)
      return folder.slice(0, folder.indexOf("-"));
  }
}

/**
 * What changes between the chapter in `folder` (ending with /) and the one in the document. `isPlain`: the document has no bold
 * or emphasis.
 */
export function compareVersions(files: ContentFiles, folder: string, found: FoundChapter, isPlain: boolean): LaterVersion {
  const tells = { marks: !isPlain, links: hasLinks(found) };
  const sections = new Map(found.parts.flatMap((part) => part.sections).map((section) => [section.number, section]));
  const pairs = matchSections(heldIn(files, folder), wordsFound(found));
  const moves: Moves = new Map(pairs.flatMap(({ held: from, found: to }) => (from && to && from !== to ? [[from, to]] : [])));
  const version: LaterVersion = { same: [], amended: [], added: [], gone: [], moves };
  for (const pair of pairs) {
    const section = sections.get(pair.found ?? "");
    if (!section) version.gone.push(pair.held ?? "");
    else if (pair.held === undefined) version.added.push(section);
    else {
      const before = rewriteWords(sectionText(files, folder, pair.held), moves);
      const amended = amend({ ...pair, held: pair.held, found: section.number }, before, section, tells);
      if (amended) version.amended.push(amended);
      else version.same.push(pair);
    }
  }
  return version;
}

// A document without a single link was probably saved without links, so the existing ones stay.
function hasLinks({ parts }: FoundChapter): boolean {
  let found = false;
  for (const { blocks } of parts.flatMap(({ sections }) => sections))
    for (const { node } of blocks)
      visit(node, "link", () => {
        found = true;
      });
  return found;
}

function sectionText(files: ContentFiles, folder: string, number: string): string {
  return textOf(files, `${folder}${number}.md`);
}

/** The words of the chapter's current sections. */
export function heldIn(files: ContentFiles, folder: string): Numbered[] {
  return files.flatMap(({ name, text }) => {
    const number = name.startsWith(folder) && name.endsWith(".md") ? name.slice(folder.length, -".md".length) : "/";
    return number.includes("/") ? [] : [{ number, words: titled(frontMatterOf(text, "title"), wordsInTree(bodyOf(text))) }];
  });
}

/** The words of the document's sections. */
export function wordsFound({ parts }: FoundChapter): Numbered[] {
  const sections = parts.flatMap((part) => part.sections);
  return sections.map(({ number, title, blocks }) => ({
    number,
    words: titled(
      title,
      blocks.flatMap(({ node }) => wordsInTree(node)),
    ),
  }));
}

const titled = (title: string | undefined, words: string[]) => [...(title ? title.split(/\s+/) : []), ...words];

function bodyOf(text: string): Root {
  const tree = parseMarkdown(text);
  return { ...tree, children: tree.children.filter(({ type }) => type !== "yaml") };
}

function amend(pair: Pair & { held: string; found: string }, before: string, section: FoundSection, tells: Tells): Amended | undefined {
  const tree = bodyOf(before);
  const { body, lost } = carryOver(
    before,
    tree,
    section.blocks.map(({ node }) => node),
    tells,
  );
  const start = tree.children[0]?.position?.start.offset ?? before.length;
  // Plain text does not show what is a title.
  const title = section.title ?? (!tells.marks ? frontMatterOf(before, "title") : undefined);
  const isSame = body.trim() === before.slice(start).trim() && title === frontMatterOf(before, "title");
  if (isSame) return;
  const words = wordsInTree(parseMarkdown(body)).join(" ");
  const { text, dropped } = withoutUnused(withFrontMatter(before.slice(0, start), { title }), words);
  return { ...pair, before, after: text + body, lost, dropped };
}

/**
 * What an editor says about the changes: `notes` are change notes by the existing number, `why` the reasons for withdrawals by
 * number.
 */
export type Reasons = { day: string; notes: Map<string, string>; why: Map<string, string> };

/** The content after the changes. */
export function applyVersion(
  files: ContentFiles,
  folder: string,
  content: string,
  found: FoundChapter,
  version: LaterVersion,
  { day, notes, why }: Reasons,
): ContentFiles {
  const versions = loadVersions(content);
  const presentOf = (number: string) => versions.find((one) => one.number === number && !one.superseded) as LockedVersion;
  let after = files;
  // The published words are kept with the numbers of their day, so this comes before any number moves.
  for (const { held } of version.amended) {
    const present = presentOf(held);
    const lock = textOf(after, "versions.yml");
    const published = { version: present.version, text: sectionText(files, folder, held) };
    after = afterWrites(after, planAmendment(after, lock, versions, present, published, { version: day, note: notes.get(held) ?? "" }));
  }
  for (const number of version.gone) after = afterWrites(after, planWithdrawal(after, presentOf(number), day, why.get(number) ?? ""));
  if (version.moves.size > 0) {
    const ids = new Map([...version.moves.keys()].map((number) => [number, presentOf(number).id]));
    after = renumber(after, version.moves, ids, day);
  }
  const taken = idsTaken(after);
  const chapter = textOf(after, `${folder}chapter.yml`);
  after = afterWrites(after, [
    ...version.amended.map(({ held, found: number, after: text }) => ({
      name: `${folder}${number}.md`,
      text: withFrontMatter(text, { version: day, note: notes.get(held), kind: undefined }),
    })),
    ...version.added.map((section) => ({ name: `${folder}${section.number}.md`, text: writeSection(section, day, newId(taken)) })),
    { name: `${folder}chapter.yml`, text: withParts(withAsAt(chapter, day), found) },
  ]);
  const numberHistory = after.find(({ name }) => name === "number-history.yml")?.text;
  return numberHistory === undefined
    ? after
    : afterWrites(after, [{ name: "number-history.yml", text: recordNumbers(numberHistory, after).text }]);
}
