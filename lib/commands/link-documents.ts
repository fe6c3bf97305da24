// Documents that are imported together: read with the links between them, which then lead to chapters and sections.
import { dirname, resolve } from "node:path";
import type { ContentFiles } from "../content/content-files";
import { citedElsewhere } from "../import/cited-numbers";
import { linkAcross, type Target } from "../import/inner-links";
import type { Source } from "../import/source";
import { parseUrl } from "../util/parse-url";
import { slugOfTitle } from "../util/plain-letters";
import { numbersIn } from "./made-files";
import { readFile } from "./read-file";
import { shrinkPictures } from "./shrink-pictures";
import type { Reported } from "./write-report";

/** The documents, each with its links to the others (otherScheme). */
export async function readAll(documents: string[], shrinks: boolean): Promise<Source[]> {
  const files = new Map(documents.map((file) => [resolve(file), file]));
  const sources: Source[] = [];
  for (const file of documents) {
    const otherFile = (href: string, address?: string) => {
      const [path = "", place] = href.split("#", 2);
      const local = /^(?:[a-z][a-z\d+.-]*:|\/\/|\/)/i.test(path) || path === "" ? undefined : resolve(dirname(file), decoded(path));
      const url = parseUrl(href, address);
      const byName = url && /^https?:$/.test(url.protocol) ? nameOf(url.pathname) : undefined;
      const found = (local && files.get(local)) ?? (byName === undefined ? undefined : saved(byName, documents));
      return found === undefined || found === file ? undefined : `${found}${place ? `#${decoded(place)}` : ""}`;
    };
    const source = await readFile(file, { otherFile });
    const { pictures, remarks } = await shrinkPictures(source.pictures, shrinks);
    sources.push({ ...source, pictures, remarks: [...source.remarks, ...remarks] });
  }
  return sources;
}

// "https://www.example.org/policies/dusk" was saved as dusk.html.
const nameOf = (path: string) =>
  decoded(/([^/]+)\/?$/.exec(path)?.[1] ?? "")
    .replace(/\.\w{2,5}$/, "")
    .toLowerCase();

function saved(name: string, documents: string[]): string | undefined {
  const found = documents.filter((file) => name !== "" && nameOf(file.replaceAll("\\", "/")) === name);
  return found.length === 1 ? found[0] : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Points the links between the chapters to them (changing their words); what leads nowhere is a remark. */
export function linkAll(imports: Omit<Reported, "count">[], existing: ContentFiles): void {
  const slugs = imports.map(({ chapter }) => slugOfTitle(chapter.title) || "chapter");
  const targets = new Map(
    imports.map(({ file, source, chapter }, i): [string, Target] => {
      const isAlone = slugs.indexOf(slugs[i]) === slugs.lastIndexOf(slugs[i]);
      return [file, { chapter, anchors: source.anchors ?? new Map(), slug: isAlone ? slugs[i] : undefined }];
    }),
  );
  for (const { source, chapter } of imports)
    source.remarks.push(...linkAcross(chapter, targets), ...citedElsewhere(chapter, numbersIn(existing)));
}
