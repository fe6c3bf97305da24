// The report of an import.

import { basename } from "node:path";
import { parseDocument } from "yaml";
import { type ContentFiles, textOf } from "../content/content-files";
import { dayInWords } from "../domain/version-date";
import { type FoundChapter, untitled } from "../import/find-chapter";
import type { Furniture } from "../import/furniture";
import { picturesShown } from "../import/pictures";
import type { Source } from "../import/source";
import { differenceOf, wordsInTree } from "../import/words";
import { parseMarkdown } from "../markdown/parse-markdown";
import { counted } from "../messages/counted";

/** Reports what was imported, what may have been misread, and whether every word was imported. */
export function reportImport(file: string, source: Source, chapter: FoundChapter, asAt: string, made: ContentFiles): void {
  const sections = chapter.parts.flatMap((part) => part.sections);
  console.log(
    `${chapter.number} ${chapter.title}, as at ${dayInWords(asAt)}: ${counted(chapter.parts.length, "part")}, ${counted(sections.length, "section")}.`,
  );
  for (const { name } of made) console.log(`  ${name}`);
  reportDoubts(file, source, chapter);
  const { lost, added } = differenceOf(chapter.words, wordsMade(chapter, made));
  if (lost.length > 0) console.log(`Left out: ${lost.join(" ")}`);
  if (added.length > 0) console.log(`Not in the document: ${added.join(" ")}`);
  if (lost.length + added.length === 0)
    console.log(`Every ${source.hidden?.length ? "visible " : ""}word was imported: ${counted(chapter.words.length, "word")}.`);
}

/** Lists what could be read in another way, and what the format's reader left out. */
export function reportDoubts(file: string, source: Source, chapter: FoundChapter): void {
  for (const { at, words } of chapter.doubts) console.log(`${file}${at > 0 ? `:${at}` : ""}  ${words}.`);
  const shown = picturesShown(chapter, source.pictures);
  for (const { name, alternatives } of source.pictures)
    if (!shown.some((one) => one.name === name))
      console.log(`${file}  A picture outside any section was left out${alternatives[0] ? `: “${alternatives[0]}”` : ""}.`);
  for (const words of source.lost) console.log(`${file}  ${words}`);
  const { hidden = [] } = source;
  const count = hidden.flatMap((words) => words.split(/\s+/)).length;
  if (count > 0)
    console.log(`${file}  Hidden words were left out: ${counted(count, "word")}: ${hidden.map((words) => `“${words}”`).join(", ")}.`);
}

/** Reports a page address or telephone numbers that differ from those in manual.yml. */
export function reportFurniture(existing: ContentFiles, { address, telephones }: Furniture): void {
  const manual = parseDocument(textOf(existing, "manual.yml"), { schema: "failsafe" }).toJSON();
  const { address: own = "", partners = [] } = (manual ?? {}) as { address?: string; partners?: { telephone?: string }[] };
  const bare = (written: string) => written.replace(/\/$/, "");
  if (address !== undefined && bare(address) !== bare(own))
    console.log(`The page gives the website ${address}, but manual.yml has ${own || "none"}. Which is right?`);
  const digits = (number: string) => number.replace(/\D/g, "");
  const missing = telephones.filter(({ telephone }) => !partners.some((partner) => digits(partner.telephone ?? "") === digits(telephone)));
  if (missing.length === 0) return;
  const lines = missing.map(({ printedAs, telephone }) => `  - name: …\n    printed-as: ${printedAs}\n    telephone: ${telephone}`);
  console.log(
    `The page has phone numbers that are not in manual.yml. To add them, put this under partners:, with each name:\n${lines.join("\n")}`,
  );
}

// Read back from the files, so that anything lost in writing shows.
function wordsMade(chapter: FoundChapter, made: ContentFiles): string[] {
  const texts = new Map(made.map(({ name, text }) => [basename(name, ".md"), text]));
  const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);
  return [
    ...wordsIn(`${chapter.number} ${chapter.title}`),
    ...chapter.parts.flatMap((part) => [
      ...(part.title === untitled ? [] : wordsIn(part.title)),
      ...part.sections.flatMap(({ number, title = "" }) => {
        const tree = parseMarkdown(texts.get(number) ?? "");
        tree.children = tree.children.filter(({ type }) => type !== "yaml");
        return [...wordsIn(`${number} ${title}`), ...wordsInTree(tree)];
      }),
    ]),
  ];
}
