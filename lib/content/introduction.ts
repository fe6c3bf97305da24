// introduction.md: what the home page says before its contents. Its links and characters are checked like those of the words.
import { visit } from "unist-util-visit";
import { parseMarkdown } from "../markdown/parse-markdown";
import { renderIntroduction } from "../markdown/render-introduction";
import { introductionFile } from "./content-files";
import type { SourceFile } from "./decode";
import { addEmpty } from "./empty-file";
import { guard } from "./guard";
import { addHiddenReferences } from "./hidden";
import { linkAnswers } from "./link-answers";
import type { LinkTargets } from "./link-targets";
import type { Problems } from "./problem";

/** Compiles it to HTML; undefined if there is none, or where it cannot be used, the problems added. */
export function readIntroduction(files: SourceFile[], targets: LinkTargets, problems: Problems): string | undefined {
  const file = files.find(({ name }) => name === introductionFile);
  if (!file || file.refused || addEmpty(file, problems)) return undefined;
  return guard(file, problems, () => compile(file, targets, problems));
}

function compile(file: SourceFile, targets: LinkTargets, problems: Problems): string {
  const tree = parseMarkdown(file.text);
  if (tree.children[0]?.type === "yaml") problems.add(file, "introduction-front-matter");
  addHiddenReferences(tree, file, problems);
  visit(tree, "image", (image, index, parent) => {
    problems.add({ ...file, offset: image.position?.start.offset }, "introduction-picture", image.url);
    // Nothing more is to be said of it.
    parent?.children.splice(index ?? 0, 1, { type: "text", value: image.alt ?? "" });
  });
  const answers = linkAnswers(file, targets, problems);
  return renderIntroduction(tree, {
    ...answers,
    resolve: (url, offset) => {
      const destination = answers.resolve(url, offset);
      // Only a section has notes, which say that we don't have what is cited.
      if (destination && !destination.address) return void problems.add({ ...file, offset }, "introduction-document", url);
      return destination;
    },
  });
}
