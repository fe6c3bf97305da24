// From which other problems a problem may only follow.
import type { Content, Finders } from "./causes/content";
import { ofChangedWords } from "./causes/of-changed-words";
import { ofLinks } from "./causes/of-links";
import { ofNames } from "./causes/of-names";
import { ofPicturesAndNotes } from "./causes/of-pictures-and-notes";
import { ofPublishedTexts } from "./causes/of-published-texts";
import type { Told } from "./problem";

const finders: Finders = { ...ofNames, ...ofPublishedTexts, ...ofChangedWords, ...ofLinks, ...ofPicturesAndNotes };

/** The problems from which this one may only follow; none where it is a cause itself. */
export function causesOf(problem: Told, content: Content): Told[] {
  return [...copiedFolder(problem, content), ...unknownFolder(problem, content), ...(finders[problem.rule]?.(problem, content) ?? [])];
}

// A chapter's folder that was copied has all its numbers and ids twice.
function copiedFolder(problem: Told, { of }: Content): Told[] {
  return of("duplicate-number").filter(({ file, details: [number = ""] }) => {
    const isFolder = file.split(/[\\/]/).at(-1)?.startsWith(`${number}-`) ?? false;
    return isFolder && problem.file.startsWith(`${file}/`);
  });
}

// The files of a folder with a wrong name would be right elsewhere.
function unknownFolder(problem: Told, { of }: Content): Told[] {
  return of("unknown-folder").filter(({ file }) => problem.file.startsWith(`${file}/`));
}
