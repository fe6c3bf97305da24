// Writes what an editor changed into YAML, and leaves every other line as it is, with its comments, order and quotes.
import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { printYaml } from "../content/print-yaml";
import { asValues, fromForm, toForm } from "./form-values";
import type { JsonSchema } from "./forms";

/** YAML as values of a form. */
export function readForm(yaml: string, schema: JsonSchema): unknown {
  return toForm(parseDocument(yaml, { schema: "failsafe" }).toJS() ?? {}, schema);
}

/** `yaml` with the values of a form. Without a change, it stays the same letter for letter. */
export function withForm(yaml: string, values: unknown, schema: JsonSchema): string {
  const document = parseDocument(yaml, { schema: "failsafe" });
  const before = fromForm(toForm(document.toJS() ?? {}, schema), schema);
  const after = fromForm(values, schema);
  if (isSame(before, after)) return yaml;
  change(document, [], before, after);
  return printYaml(document, yaml);
}

function change(document: Document, path: (string | number)[], before: unknown, after: unknown): void {
  if (isSame(before, after)) return;
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return changeList(document, path, node, before, after);
  if (isMap(node) && isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after)) change(document, [...path, key], before[key], value);
    return;
  }
  if (path.length === 0) document.contents = document.createNode(after);
  else if (typeof after === "string") document.setIn(path, after);
  else document.setIn(path, document.createNode(after));
}

// Items at the beginning and the end that have not changed keep their comments.
function changeList(document: Document, path: (string | number)[], list: YAMLSeq, before: unknown[], after: unknown[]): void {
  if (before.length === after.length) {
    for (const [i, value] of after.entries()) change(document, [...path, i], before[i], value);
    return;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const added = after.slice(start, after.length - end).map((value) => document.createNode(value));
  list.items.splice(start, before.length - start - end, ...added);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return asValues(value) === value;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
