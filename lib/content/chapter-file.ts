// Changes to the YAML of a chapter or a section's front matter that leave every other line as it is.
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { labelOf, slugOf } from "../domain/number";
import { fileOf } from "./chapter-labels";
import { printYaml } from "./print-yaml";

/** A section's text with some keys of its front matter set, or with undefined removed; the words stay letter for letter. */
export function withFrontMatter(text: string, values: Record<string, string | undefined>): string {
  const [whole, opening, yaml, closing] = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined) return text;
  const document: Document = parseDocument(yaml, { schema: "failsafe" });
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) document.delete(key);
    else document.set(key, value);
  }
  return opening + printYaml(document, yaml) + closing + text.slice(whole.length);
}

/** A value of a section's front matter as written. */
export function frontMatterOf(text: string, key: string): string | undefined {
  const [, yaml] = /^\ufeff?---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const value = yaml === undefined ? undefined : parseDocument(yaml, { schema: "failsafe" }).get(key);
  return typeof value === "string" ? value : undefined;
}

/** chapter.yml given as at a day at least as late as `day`. */
export function withAsAt(text: string, day: string): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const asAt = document.get("as-at");
  if (typeof asAt !== "string" || asAt >= day) return text;
  document.set("as-at", day);
  return printYaml(document, text);
}

/** chapter.yml with a section listed among those withdrawn from its part. One with a title alone stays in the list, which tells its place. */
export function withWithdrawn(text: string, number: string): string {
  const document = parseDocument(text, { schema: "failsafe" });
  const parts = document.get("parts");
  if (!isSeq(parts)) return text;
  for (const part of parts.items) {
    const sections = isMap(part) ? part.get("sections") : undefined;
    if (!isMap(part) || !isSeq(sections)) continue;
    const at = sections.items.findIndex((item) => isScalar(item) && slugOf(String(item.value)) === fileOf(number));
    if (at < 0) continue;
    const listed = sections.items[at];
    const withdrawn = part.get("withdrawn");
    const isNamed = (item: unknown) => isScalar(item) && slugOf(String(item.value)) === fileOf(number);
    if (labelOf(number) !== "") sections.items.splice(at, 1);
    else if (isSeq(withdrawn) && withdrawn.items.some(isNamed)) return text;
    if (isSeq(withdrawn)) withdrawn.add(listed);
    else part.set("withdrawn", document.createNode([isScalar(listed) ? listed.value : number], { flow: true }));
    return printYaml(document, text);
  }
  return text;
}

/** A section's front matter without the misprints and defined terms that are not in its new text; `dropped` are these. */
export function withoutUnused(text: string, words: string): { text: string; dropped: string[] } {
  const [whole, opening, yaml, closing] = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined) return { text, dropped: [] };
  const document: Document = parseDocument(yaml, { schema: "failsafe" });
  const dropped: string[] = [];
  const isGone = (word: unknown) => {
    const gone = !words.includes(String(word));
    if (gone) dropped.push(String(word));
    return gone;
  };
  const misprints = document.get("misprints");
  if (isMap(misprints)) misprints.items = misprints.items.filter(({ key }) => !isGone(key));
  const defines = document.get("defines");
  if (isSeq(defines)) defines.items = defines.items.filter((item) => !isScalar(item) || !isGone(item.value));
  for (const [key, list] of Object.entries({ misprints, defines }))
    if ((isMap(list) || isSeq(list)) && list.items.length === 0) document.delete(key);
  return { text: dropped.length > 0 ? opening + printYaml(document, yaml) + closing + text.slice(whole.length) : text, dropped };
}
