// An empty file is reported once, not for everything it should contain.
import type { SourceFile } from "./decode";
import type { Problems } from "./problem";

/** True if a YAML file has nothing in it but comments and empty lines. */
export function isEmptyYaml(text: string): boolean {
  return text.split("\n").every((line) => line.trim() === "" || line.trimStart().startsWith("#"));
}

/** Adds the problem of a file that should not be empty and is; true if it was. */
export function addEmpty(file: SourceFile, problems: Problems): boolean {
  const isEmpty = file.name.endsWith(".yml") ? isEmptyYaml(file.text) : file.text.trim() === "";
  if (isEmpty) problems.add({ path: file.path }, "empty-file", file.name);
  return isEmpty;
}
