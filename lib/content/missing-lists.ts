// A missing list is reported once, not at every link to its entries.
import { counted } from "../messages/counted";
import type { SourceFile } from "./decode";
import { isEmptyYaml } from "./empty-file";
import type { Problems } from "./problem";
import type { RuleName } from "./rules";

/** The list that has what a link of each rule leads to. */
export const listOf: Partial<Record<RuleName, string>> = {
  "unknown-link-document": "documents.yml",
  "unknown-link-law": "laws.yml",
  "unknown-link-chapter": "related-chapters.yml",
};

/** Adds a problem for each list that is not there, or empty, while several links lead to it. */
export function addMissingLists(problems: Problems, files: SourceFile[]): void {
  for (const [rule, list] of Object.entries(listOf)) {
    const file = files.find(({ name }) => name === list);
    if (file?.refused || (file && !isEmptyYaml(file.text))) continue;
    // A link that was meant otherwise says so itself.
    const links = problems.list.filter((problem) => problem.rule === rule && problem.details[1] === undefined);
    const [first] = links;
    if (first && links.length > 1)
      problems.add({ path: file?.path ?? folderOf(first.file) }, "missing-list", list, counted(links.length, "link"));
  }

  // The manual's own, which every file of it begins with.
  function folderOf(path: string): string {
    const named = files.find((one) => one.path === path);
    return named ? path.slice(0, path.length - named.name.length - 1) : path;
  }
}
