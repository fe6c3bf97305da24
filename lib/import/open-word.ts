// A Word document and its parts, by the relations that name them: not every program calls them word/document.xml and
// word/styles.xml. ECMA-376, part 1, 11.3; part 2, 6.5 (relationships) and 6.2 (names of parts).
import type { Root } from "xast";
import { type Archive, elementsIn, openArchive } from "./open-archive";

/** Names of its parts: `text` has the words, `notes` are footnotes and endnotes, `margins` headers and footers. */
export type WordDocument = {
  archive: Archive;
  text: string;
  notes: string[];
  margins: string[];
  comments: string[];
  stylesPart?: string;
  numberingPart?: string;
  styles?: Root;
  numbering?: Root;
};

const kind = "Word document (.docx)";

/** Opens it. Throws if it is none. */
export function openWord(bytes: Uint8Array): WordDocument {
  const archive = openArchive(bytes, "[Content_Types].xml", kind);
  const text = partsOf(archive, "", "officeDocument")[0] ?? "word/document.xml";
  if (!archive.has(text)) throw archive.damaged();
  const named = (...kinds: string[]) => kinds.flatMap((one) => partsOf(archive, text, one));
  // A program may leave out the relations: then the parts have their usual names.
  const usual = (name: string) => [`word/${name}.xml`].filter(archive.has);
  const one = (name: string) => [...named(name), ...usual(name)][0];
  const [stylesPart, numberingPart] = ["styles", "numbering"].map(one);
  return {
    ...{ archive, text, stylesPart, numberingPart },
    notes: ["footnotes", "endnotes"].flatMap((name) => one(name) ?? []),
    margins: [
      ...new Set([...named("header", "footer"), ...archive.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))]),
    ],
    comments: [one("comments") ?? []].flat(),
    styles: stylesPart === undefined ? undefined : archive.tree(stylesPart),
    numbering: numberingPart === undefined ? undefined : archive.tree(numberingPart),
  };
}

/** The parts that a part's relations name, by their ids. */
export type Targets = Map<string, { name: string; kind: string }>;

/** The relations of a part, "" for those of the whole document. */
export function targetsOf(archive: Archive, part: string): Targets {
  const file = part === "" ? "_rels/.rels" : part.replace(/([^/]+)$/, "_rels/$1.rels");
  const folder = part.replace(/[^/]+$/, "");
  if (!archive.has(file)) return new Map();
  return new Map(
    elementsIn(archive.tree(file), "Relationship").map(({ attributes }) => {
      const target = attributes.Target ?? "";
      const name = target.startsWith("/") ? target.slice(1) : folder + target;
      return [attributes.Id ?? "", { name: name.replace(/[^/]+\/\.\.\//g, ""), kind: (attributes.Type ?? "").replace(/^.*\//, "") }];
    }),
  );
}

function partsOf(archive: Archive, part: string, kind: string): string[] {
  return [...targetsOf(archive, part).values()].flatMap((one) => (one.kind === kind && archive.has(one.name) ? one.name : []));
}
