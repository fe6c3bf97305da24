// One folder → one Chapter: chapter.yml, its sections, and that its parts name each section once and in order.

import type { Chapter, Section } from "../domain/manual";
import { nearestNumber } from "../messages/did-you-mean";
import { numbersOf } from "./apply-number-history";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf } from "./chapter-labels";
import { checkNumbers } from "./chapter-numbers";
import { checkNotice, checkReviews } from "./check-notice";
import { addEmpty } from "./empty-file";
import type { FrontMatters } from "./front-matter";
import { guard } from "./guard";
import type { LinkTargets } from "./link-targets";
import { type ListedPart, withNumbers } from "./listed-numbers";
import type { Problems, Spot } from "./problem";
import { chapterSchema } from "./schemas";
import { readSection } from "./section";
import { giveParents, parentsIn } from "./section-tree";
import { readVersions, type WithdrawnText } from "./versions";
import { readYaml } from "./yaml";

/** Reads a chapter, which was published with the permanent ID `ownId` if it was; undefined, with every problem added, where its chapter.yml cannot be used. */
export function readChapter(
  folder: ChapterFolder,
  fronts: FrontMatters,
  targets: LinkTargets,
  ownId: string | undefined,
  problems: Problems,
): Chapter | undefined {
  checkNumbers(folder, targets, problems);
  const sections = new Map<string, Section | undefined>();
  const parents = parentsIn(folder, fronts);
  const withSections = new Set(parents.values());
  for (const [number, file] of folder.sections) {
    const own = { ...targets, chapter: folder };
    const section = guard(file, problems, () => readSection(file, fronts.get(file), number, own, problems, withSections.has(number)));
    sections.set(number, section);
  }
  const withdrawn = [...folder.superseded].flatMap(([number, files]) =>
    readVersions(number, files, folder, sections.get(number), { ...targets, chapter: folder }, problems),
  );
  if (folder.sections.size === 0) problems.add({ path: folder.path }, "empty-chapter");
  if (!folder.settings) return void problems.add({ path: folder.path }, "missing-file", "chapter.yml");

  if (folder.settings.refused || addEmpty(folder.settings, problems)) return undefined;
  const settings = readYaml(folder.settings.text, chapterSchema, { ...folder.settings, offset: 0 }, problems, ownId);
  if (!settings) return undefined;
  const { id, title, status, "as-at": asAt, "superseded-by": supersededBy, reviewed, review, notice } = settings.value;
  const parts = withNumbers(settings.value.parts, folder);
  checkNotice(notice, settings.spot, problems);
  checkReviews(settings.value, settings.spot, problems);
  checkParts(parts, settings.spot, folder, problems);
  checkWithdrawn(parts, withdrawn, settings.spot, problems);
  for (const section of sections.values()) {
    if (!section) continue;
    section.numbers = numbersOf(targets.settings.numberHistory?.value[section.id]);
    checkDates(section, asAt, folder, problems);
  }
  // A part may have nothing left but what was withdrawn.
  const found = parts
    .filter((part) => part.sections.some((number) => folder.sections.has(number)))
    .map((part) => ({ title: part.title, sections: part.sections.flatMap((number) => sections.get(number) ?? []) }));
  giveParents(found, parents, folder, fronts, problems);
  return {
    id,
    number: folder.number,
    title,
    asAt,
    status,
    supersededBy,
    reviewed,
    review,
    notice,
    citedBy: [],
    numbers: numbersOf(targets.settings.numberHistory?.value[id]),
    parts: found,
    withdrawn: withdrawn.flatMap((text) => {
      const part = parts.find((one) => one.withdrawn.some((number) => fileOf(number) === fileOf(text.number)));
      const after = part && listedBefore(text, part, [...sections.values(), ...withdrawn]);
      return part
        ? [{ ...text, part: part.title, ...(after && { after }), numbers: numbersOf(targets.settings.numberHistory?.value[text.id]) }]
        : [];
    }),
  };
}

type PartList = ListedPart[];

// A withdrawn text that is kept has its place in the chapter as it was.
function checkWithdrawn(parts: PartList, withdrawn: WithdrawnText[], spot: (path: PropertyKey[]) => Spot, problems: Problems): void {
  const listed = parts.flatMap((part) => part.withdrawn.map(fileOf));
  for (const { number } of withdrawn) if (!listed.includes(fileOf(number))) problems.add(spot(["parts"]), "withdrawn-in-no-part", number);
  parts.forEach((part, p) => {
    for (const [w, number] of part.withdrawn.entries())
      if (!withdrawn.some((text) => fileOf(text.number) === fileOf(number)))
        problems.add(spot(["parts", p, "withdrawn", w]), "withdrawn-unknown", number);
  });
}

// The ids of what its part lists before it, where it lists a text that was withdrawn and has its number for itself.
function listedBefore(
  { number }: WithdrawnText,
  part: ListedPart,
  texts: ({ id: string; number: string } | undefined)[],
): string[] | undefined {
  const at = part.sections.indexOf(number);
  const holders = texts.filter((one) => one?.number === number);
  if (at < 0 || holders.length > 1) return undefined;
  return part.sections
    .slice(0, at)
    .reverse()
    .flatMap((one) => texts.find((text) => text?.number === one)?.id ?? []);
}

function checkDates({ number, version, earlier, note }: Section, asAt: string, folder: ChapterFolder, problems: Problems): void {
  const file = folder.sections.get(number);
  if (!file) return;
  const spot = { ...file, offset: Math.max(0, file.text.search(/^version:/m)) };
  if (version > asAt) problems.add(spot, "version-after-chapter", version, asAt);
  if (earlier.length > 0 && !note) problems.add(spot, "missing-note", version);
}

function checkParts(parts: PartList, spot: (path: PropertyKey[]) => Spot, folder: ChapterFolder, problems: Problems): void {
  const seen = new Set<string>();
  const listed = new Set(parts.flatMap((part) => part.sections));
  const all = [...folder.sections.keys()];
  const inNone = all.filter((number) => !listed.has(number));
  parts.forEach((part, p) => {
    if (part.sections.length + part.withdrawn.length === 0) problems.add(spot(["parts", p]), "empty-part", part.title);
    for (const [s, number] of part.sections.entries()) {
      const here = spot(["parts", p, "sections", s]);
      // What has a title alone keeps its place when it is withdrawn.
      if (!folder.sections.has(number) && part.withdrawn.includes(number)) continue;
      if (!folder.sections.has(number)) {
        problems.add(here, "unknown-section", number, () => nearestNumber(number, inNone.length > 0 ? inNone : all), "listed");
        continue;
      }
      if (seen.has(number)) {
        problems.add(here, "section-in-two-parts", number);
        continue;
      }
      seen.add(number);
    }
  });
  for (const [number, file] of folder.sections) {
    if (!seen.has(number) && !file.refused) problems.add(file, "section-in-no-part", number);
  }
}
