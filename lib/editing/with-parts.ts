// The parts of a chapter, as a later version has them.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { printYaml } from "../content/print-yaml";
import { type FoundChapter, untitled } from "../import/find-chapter";
import { listedAs } from "../import/write-chapter";

type Part = { title: string; sections: string[]; withdrawn: string[] };

/**
 * chapter.yml with the title and the parts of the document; withdrawn sections keep their place. A document without parts leaves
 * the parts unchanged.
 */
export function withParts(text: string, { title, parts, own }: Pick<FoundChapter, "title" | "parts" | "own">): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const before = readParts(document.get("parts"));
  // Two parts may have the same title; each is used once.
  const left = [...before];
  const found = parts.map((part): Part => {
    // A chapter with the document's own labels may have a part without a title.
    const name = own && part.title === untitled ? "" : part.title;
    const at = left.findIndex((one) => one.title === name);
    const withdrawn = at < 0 ? [] : left.splice(at, 1)[0].withdrawn;
    return { title: name, sections: part.sections.map(({ number }) => listedAs(number)), withdrawn };
  });
  const isUntitled = parts.length === 1 && parts[0].title === untitled && before.length > 1;
  const next = isUntitled ? placed(before, found[0].sections) : withEmptied(found, before);
  if (document.get("title") !== title) document.set("title", title);
  if (JSON.stringify(next) !== JSON.stringify(before)) {
    document.set(
      "parts",
      document.createNode(
        next.map(({ title: name, sections, withdrawn }) => ({
          ...(name !== "" && { title: name }),
          sections,
          ...(withdrawn.length > 0 && { withdrawn }),
        })),
      ),
    );
  }
  return printYaml(document, text);
}

function readParts(node: unknown): Part[] {
  const list = (seq: unknown) => (isSeq(seq) ? seq.items.flatMap((item) => (isScalar(item) ? String(item.value) : [])) : []);
  if (!isSeq(node)) return [];
  return node.items.flatMap((part) =>
    isMap(part)
      ? { title: String(part.get("title") ?? ""), sections: list(part.get("sections")), withdrawn: list(part.get("withdrawn")) }
      : [],
  );
}

// Each section stays in its part; a new one joins the part of the section before it.
function placed(before: Part[], sections: string[]): Part[] {
  const next = before.map((part): Part => ({ ...part, sections: [] }));
  let at = 0;
  for (const number of sections) {
    const home = before.findIndex((part) => part.sections.includes(number));
    if (home >= at) at = home;
    next[at]?.sections.push(number);
  }
  return next.filter((part) => part.sections.length + part.withdrawn.length > 0);
}

// A part that no longer exists is kept for the sections withdrawn from it.
function withEmptied(found: Part[], before: Part[]): Part[] {
  const next = [...found];
  before.forEach((part, at) => {
    const isGone = !found.some(({ title }) => title === part.title);
    if (isGone && part.withdrawn.length > 0) next.splice(Math.min(at, next.length), 0, { ...part, sections: [] });
  });
  return next;
}
