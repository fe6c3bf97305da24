// One Markdown file and its front matter → one Section: words compiled, links resolved.
import type { Section } from "../domain/manual";
import { wholeWord } from "../markdown/mark-terms";
import { parseMarkdown } from "../markdown/parse-markdown";
import { renderWords } from "../markdown/render-words";
import type { SourceFile } from "./decode";
import { formerCitations } from "./former-citations";
import type { FrontMatter } from "./front-matter";
import { addHiddenReferences } from "./hidden";
import { linkAnswers } from "./link-answers";
import type { LinkTargets } from "./link-targets";
import type { Problems } from "./problem";

/** Compiles the section `number`; undefined where its front matter cannot be used, every problem of the words added. One that `hasSections` needs no words of its own. */
export function readSection(
  file: SourceFile,
  front: FrontMatter | undefined,
  number: string,
  targets: LinkTargets,
  problems: Problems,
  hasSections = false,
): Section | undefined {
  if (file.refused || !file.text.startsWith("---\n")) return undefined;
  const tree = parseMarkdown(file.text);
  if (tree.children[0]?.type !== "yaml") return undefined;

  const { id = "", version = "", title, note, kind = "amendment", misprints = {}, defines = [] } = front?.value ?? {};
  const found = problems.count;
  addHiddenReferences(tree, file, problems);
  const { codes: _paragraphs, ...words } = renderWords(tree, { number, id, title, defines }, linkAnswers(file, targets, problems));
  if (words.paragraphs.length === 0 && !hasSections && problems.count === found) {
    // What is recorded is never deleted.
    const isNew = !targets.settings.numberHistory || !front || !Object.hasOwn(targets.settings.numberHistory.value, id);
    problems.add({ ...file, offset: file.text.length }, "empty-section", number, file.name, isNew ? "new" : undefined);
  }
  if (!front) return undefined;

  const text = words.paragraphs.join("\n");
  for (const misprint of Object.keys(misprints)) {
    if (!text.includes(misprint)) problems.add(front.spot(["misprints", misprint]), "unused-misprint", misprint);
  }
  for (const [i, term] of defines.entries()) {
    if (!wholeWord(term).test(text)) problems.add(front.spot(["defines", i]), "unused-definition", term);
  }
  const former = formerCitations(file, { number, id, title, version }, undefined, targets);
  const section = { id, number, version, title, misprints, defines, ...words, note, kind, citedBy: [], formerHolders: [], earlier: [] };
  return { ...section, ...(former.length > 0 && { formerCitations: former }) };
}
