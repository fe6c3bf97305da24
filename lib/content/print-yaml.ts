// YAML that was changed, printed as its editor writes: lines end as before, and so do the brackets of lists.
import type { Document } from "yaml";

/** `document` as text, in the habits of `before`, the text it was read from. */
export function printYaml(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: !/[[{][^\s\]}]/.test(before) });
  return /\r\n/.test(before) ? text.replace(/\r?\n/g, "\r\n") : text;
}
