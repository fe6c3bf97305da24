// The first chapter of a new manual: a placeholder, which the first import replaces.

import { stringify } from "yaml";
import type { ContentFile, ContentFiles } from "./content-files";

const folder = "1-placeholder";

const words = `This is a placeholder, not a procedure. The text of this manual has not been added yet.

To replace it, import a document, which replaces this chapter. Or write a chapter by hand and delete the folder ${folder}. The guide for editors, docs/README.md of the portal, explains how.
`;

/** The files of the chapter. `idOf` gives the permanent ID of a number; `day` is the ISO day it is made. */
export function placeholder(idOf: (number: string) => string, day: string): ContentFiles {
  const chapter = {
    id: idOf("1"),
    title: "Placeholder for the first chapter",
    "as-at": day,
    parts: [{ title: "To be replaced", sections: ["1.1"] }],
  };
  return [
    { name: `${folder}/chapter.yml`, text: stringify(chapter, { lineWidth: 0, schema: "failsafe" }) },
    { name: `${folder}/1.1.md`, text: `---\nid: ${idOf("1.1")}\nversion: ${day}\n---\n\n${words}` },
  ];
}

/** Names of the files of a manual that are the placeholder's: none where its folder has another name, or its words were changed. */
export function placeholderIn(files: ContentFiles): string[] {
  const own = files.filter(({ name }) => name.startsWith(`${folder}/`));
  const isUnchanged = ({ name, text }: ContentFile) =>
    name === `${folder}/1.1.md` && text.replaceAll("\r\n", "\n").endsWith(`---\n\n${words}`);
  return own.length === 2 && own.some(isUnchanged) ? own.map(({ name }) => name) : [];
}
