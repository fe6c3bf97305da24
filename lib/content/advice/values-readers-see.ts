// The words that readers see of YAML files: titles, notes, notices, and what to do at once.
import { isPair, isScalar, parseDocument, visit } from "yaml";
import type { SourceFile } from "../decode";
import type { AdvisedText, Sources } from "./advised-content";

const ofPart = new Set(["title"]);
// Under each key, at any depth, the keys whose values are words of this manual; "" stands for the top of the file.
const seen: Record<string, Set<string>> = {
  "": new Set(["title", "note"]),
  parts: ofPart,
  notice: new Set(["text"]),
  urgent: new Set(["words", "who"]),
  link: ofPart,
  partners: new Set(["note"]),
};

/** Each such value of manual.yml, of the chapters and of the front matter of the sections, as a text without links. */
export function valuesReadersSee({ files, folders }: Sources): AdvisedText[] {
  const manual = files.filter(({ name }) => name === "manual.yml").map((file) => ({ file, about: undefined }));
  const chapters = folders.flatMap(({ number, settings }) => (settings ? [{ file: settings, about: number }] : []));
  const sections = folders.flatMap(({ sections: own }) => [...own].map(([number, file]) => ({ file, about: number })));
  return [...manual, ...chapters, ...sections].filter(({ file }) => !file.refused).flatMap(({ file, about }) => textsOf(file, about));
}

function textsOf(file: SourceFile, about: string | undefined): AdvisedText[] {
  const { yaml, start } = yamlOf(file);
  const found: AdvisedText[] = [];
  visit(parseDocument(yaml, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" }), {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return;
      const above = path.findLast((node) => isPair(node));
      const parent = isPair(above) && isScalar(above.key) ? String(above.key.value) : "";
      if (!seen[parent]?.has(String(key.value))) return;
      const offset = start + (value.range?.[0] ?? 0);
      found.push({
        about,
        name: `${file.name} ${offset}`,
        file,
        start: offset,
        pieces: [{ words: withoutQuotations(value.value), offset }],
        links: [],
        undescribed: [],
        halfMarked: [],
      });
    },
  });
  return found;
}

// A change note may quote the misprint that is corrected.
function withoutQuotations(words: string): string {
  return words.replace(/“[^“”]*”|"[^"]*"/g, (quoted) => " ".repeat(quoted.length));
}

/** The YAML of a file, and where it begins in it: all of a .yml, the front matter of a section. */
export function yamlOf({ name, text }: SourceFile): { yaml: string; start: number } {
  if (name.endsWith(".yml")) return { yaml: text, start: 0 };
  const [opening, yaml = ""] = /(?<![\s\S])---[^\n]*\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  return { yaml, start: opening === undefined ? 0 : opening.indexOf("\n") + 1 };
}
