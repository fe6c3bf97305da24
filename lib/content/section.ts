// One Markdown file → one Section: front matter checked, words compiled, links resolved.
import type { Yaml } from "mdast";
import type { Section } from "../manual";
import { parseMarkdown } from "../markdown/parse-markdown";
import { renderWords } from "../markdown/render-words";
import type { SourceFile } from "./decode";
import { findNumber, type LinkTargets, resolveLink } from "./link-targets";
import type { Problems } from "./problem";
import { sectionSchema } from "./schemas";
import { readYaml } from "./yaml";

/** Reads the section `number` from its file; undefined, with every problem added, where it cannot be published. */
export function readSection(file: SourceFile, number: string, targets: LinkTargets, problems: Problems): Section | undefined {
  if (file.refused) return undefined;
  const opening = /^---([^\n]*)\n/.exec(file.text);
  const language = opening?.[1].trim();
  if (!opening) return void problems.add(file, "front-matter-missing");
  if (language) return void problems.add(file, "front-matter-executable", opening[0].trim());

  const tree = parseMarkdown(file.text);
  const first = tree.children[0];
  if (first?.type !== "yaml") return void problems.add(file, "front-matter-unclosed");
  const front = readYaml((first as Yaml).value, sectionSchema, { ...file, offset: opening[0].length }, problems);

  const found = problems.list.length;
  const words = renderWords(
    tree,
    { number, id: front?.value.id ?? "" },
    {
      find: (cited) => findNumber(cited, targets),
      resolve: (url, offset) => resolveLink(url, targets, { ...file, offset }, problems),
      report: (rule, detail, offset) => problems.add({ ...file, offset }, rule, detail),
    },
  );
  if (words.paragraphs.length === 0 && problems.list.length === found) problems.add({ ...file, offset: file.text.length }, "empty-section");
  if (!front) return undefined;

  const text = words.paragraphs.join("\n");
  for (const misprint of Object.keys(front.value.misprints)) {
    if (!text.includes(misprint)) problems.add(front.spot(["misprints", misprint]), "unused-misprint", misprint);
  }
  const { id, edition, title, misprints } = front.value;
  return { id, number, edition, title, misprints, ...words, citedBy: [], formerHolders: [] };
}
