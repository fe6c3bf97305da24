// Causes of words that are not those published, or seem not to be.
import type { Told } from "../problem";
import type { RuleName } from "../rules";
import { type Content, type Finders, numberHistoryLost } from "./content";

export const ofChangedWords: Finders = {
  "changed-words": readOtherwise,
  "changed-version": readOtherwise,
  "unchanged-version": readOtherwise,
};

const ofNumbers = new Set<RuleName>(["section-in-no-part", "duplicate-number", "wrong-folder"]);
const ofVersions = new Set<RuleName>([
  "changed-words",
  "changed-version",
  "unlocked-version",
  "unchanged-version",
  "version-after-chapter",
  "missing-note",
]);

const ofPictures: RuleName[] = [
  "picture-bytes",
  "picture-form",
  "picture-metadata",
  "picture-name",
  "picture-pixels",
  "invalid-drawing",
  "unsafe-drawing",
  "unreadable-file",
  "link-loop",
  "link-outside",
];

// A fingerprint is not that of the words while something in them, or in what they name, is not understood.
function readOtherwise(problem: Told, { out, of, about, inFile, textOf, nameOf }: Content): Told[] {
  const text = textOf(problem);
  const id = /^id\s*:\s*["']?([0-9a-z]{4})/m.exec(text)?.[1];
  const pictures = `${nameOf(problem).split("/")[0]}/pictures/`;
  const shown = (other: Told) => nameOf(other).startsWith(pictures) && text.includes(nameOf(other).slice(pictures.length));
  return [
    ...numberHistoryLost(out, of),
    ...inFile(problem.file).filter(({ rule }) => !ofNumbers.has(rule) && !ofVersions.has(rule)),
    ...of("unrecorded-id").filter(({ details: [, , wasPublished] }) => wasPublished),
    ...about("duplicate-id", 0, id),
    ...(text.includes("document:") ? out.at("documents.yml") : []),
    ...(text.includes("law:") ? out.at("laws.yml") : []),
    ...(text.includes("chapter:") ? [...out.at("related-chapters.yml"), ...out.ofChapters] : []),
    ...of(...ofPictures).filter(shown),
  ];
}
