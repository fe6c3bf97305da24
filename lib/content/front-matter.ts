// The front matter of a section, before any words are compiled: a term defined in one section is marked in all.
import type { z } from "zod";
import type { SourceFile } from "./decode";
import { addEmpty } from "./empty-file";
import type { Problems, Spot } from "./problem";
import { sectionSchema } from "./schemas";
import { readYaml } from "./yaml";

export type FrontMatter = { value: z.output<typeof sectionSchema>; spot: (path: PropertyKey[]) => Spot };

/** File of a section → its front matter; files whose front matter cannot be used are left out, their problems added. */
export type FrontMatters = Map<SourceFile, FrontMatter>;

/** Reads the front matter of one section file; undefined, with the problem added, where it cannot be used. */
export function readFrontMatter(file: SourceFile, problems: Problems, ownId?: string): FrontMatter | undefined {
  if (addEmpty(file, problems)) return undefined;
  const opening = /^---([^\n]*)\n/.exec(file.text);
  const language = opening?.[1].trim();
  if (!opening) return void problems.add(file, "front-matter-missing");
  if (language) return void problems.add(file, "front-matter-executable", opening[0].trim());
  const [closed, yaml = ""] = /^(?:([\s\S]*?)\n)?---[ \t]*$/m.exec(file.text.slice(opening[0].length)) ?? [];
  if (closed === undefined) return void problems.add(file, "front-matter-unclosed");
  return readYaml(yaml, sectionSchema, { ...file, offset: opening[0].length }, problems, ownId);
}
