// Turns a later version of an existing chapter into amendments: the content with new versions, moves, new and withdrawn sections.

import { frontMatterOf, withAsAt, withFrontMatter } from "../content/chapter-file";
import { fileOf } from "../content/chapter-labels";
import { type ContentFiles, textOf } from "../content/content-files";
import { loadVersions } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { recordNumbers } from "../content/record-numbers";
import { renumber } from "../content/renumber";
import type { FoundChapter } from "../import/find-chapter";
import { labelsOf, writeSection } from "../import/write-chapter";
import type { LaterVersion } from "./compare-later-version";
import { afterWrites } from "./content-change";
import { sectionText } from "./existing-chapter";
import { idsTaken, newId } from "./give-ids";
import { planAmendment } from "./plan-amendment";
import { planWithdrawal } from "./plan-withdrawal";
import { withParts } from "./with-parts";

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
      name: `${folder}${fileOf(number)}.md`,
      text: withFrontMatter(text, { version: day, note: notes.get(held), kind: undefined }),
    })),
    ...version.added.map((section) => ({ name: `${folder}${fileOf(section.number)}.md`, text: writeSection(section, day, newId(taken)) })),
    { name: `${folder}chapter.yml`, text: withParts(withAsAt(chapter, day), found) },
  ]);
  after = withLabels(after, folder, found);
  const numberHistory = after.find(({ name }) => name === "number-history.yml")?.text;
  return numberHistory === undefined
    ? after
    : afterWrites(after, [{ name: "number-history.yml", text: recordNumbers(numberHistory, after).text }]);
}

// A section's label and what it is part of may change, with its words or without.
function withLabels(files: ContentFiles, folder: string, { parts, own }: FoundChapter): ContentFiles {
  if (!own) return files;
  const sections = new Map(parts.flatMap((part) => part.sections).map((section) => [`${folder}${fileOf(section.number)}.md`, section]));
  return files.map((file) => {
    const section = sections.get(file.name);
    if (!section) return file;
    const { label, parent } = labelsOf(section);
    const isSame = frontMatterOf(file.text, "label") === label && frontMatterOf(file.text, "parent") === parent;
    return isSame ? file : { ...file, text: withFrontMatter(file.text, { label, parent }) };
  });
}
