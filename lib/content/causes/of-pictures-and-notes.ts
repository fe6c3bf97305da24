// Causes of problems with what words show and explain: pictures, footnotes, misprints, defined terms.
import { isWithin } from "../../domain/number";
import type { Finders } from "./content";

export const ofPicturesAndNotes: Finders = {
  "unknown-picture": ({ details: [name = "", folder = ""] }, { out, of, nameOf }) => [
    ...out.at(folder),
    ...of("picture-name").filter(({ file }) => file.includes(`${folder}/`)),
    ...of("unknown-folder").filter((other) => out.within(folder.split("/")[0]).includes(other)),
    // Saved in another form, or with another ending.
    ...of("picture-form").filter((other) => nameOf(other).startsWith(`${folder}/${stemOf(name)}.`)),
    ...of("binary", "unknown-file", "link-outside", "link-loop").filter(
      ({ file }) => file.endsWith(`/${name}`) && file.includes(folder.replace(/pictures$/, "")),
    ),
  ],
  "unused-picture": (problem, { out, of, nameOf }) => {
    const [top, , name] = nameOf(problem).split("/");
    return [
      ...out.within(top),
      ...of("picture-name").filter(({ file }) => file === problem.file),
      ...of("unknown-picture").filter(({ details }) => details[1] === `${top}/pictures` && details[2] === name),
      ...of("picture-address", "empty-section", "unknown-section").filter((other) => nameOf(other).startsWith(`${top}/`)),
      ...of("vanished-id").filter(({ details: [, number = ""] }) => isWithin(number, top.split("-")[0]) || isWithin(number, top)),
    ];
  },
  "unused-footnote": ({ details: [label], file }, { of }) =>
    of("unknown-footnote").filter((other) => other.file === file && other.details[1] === label),
  "unused-misprint": ({ file }, { of }) => of("empty-section").filter((other) => other.file === file),
  "unused-definition": ({ file }, { of }) => of("empty-section").filter((other) => other.file === file),
};

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}
