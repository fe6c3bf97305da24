// A section's file ↔ its form: the front matter by its schema, and the words, letter for letter.
import { firstWords } from "../site/page-metadata";
import { readForm, withForm } from "./change-yaml";
import { asValues } from "./form-values";
import { jsonSchema } from "./forms";

/** Names of the form's fields that are not of the front matter: the words, their beginning for lists, the file as it was opened. */
export const [wordsField, beginningField, openedField] = ["words", "beginning", "opened"];

const schema = jsonSchema("section");

type Divided = { opening: string; yaml: string; closing: string; words: string; end: string };

/** The text of a section's file, from its form. */
export function readSectionForm(text: string): Record<string, unknown> {
  const { yaml, words } = divide(text);
  const front = asValues(readForm(yaml, schema));
  return { ...front, [wordsField]: words, [beginningField]: String(front.title ?? beginning(words)), [openedField]: text };
}

/** The text of the file with the form's values; letter for letter as it was opened where nothing was changed. */
export function writeSectionForm(held: Record<string, unknown>): string {
  const { opening, yaml, closing, words, end } = divide(String(held[openedField] ?? ""));
  const written = String(held[wordsField] ?? "").replace(/\r\n?/g, "\n");
  // The form's field gives words without the line at their end.
  const kept = written.trim() === words.replace(/\r\n?/g, "\n").trim() ? words : withLineEnds(written.trim(), opening);
  return opening + withForm(yaml, held, schema) + closing + kept + end;
}

// The file keeps its own.
function withLineEnds(words: string, opening: string): string {
  return opening.endsWith("\r\n") ? words.replaceAll("\n", "\r\n") : words;
}

// Enough of Markdown for a line of a list: a manual has thousands.
function beginning(words: string): string {
  const [first = ""] = words.split(/\n\s*\n/);
  return firstWords(first.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_#>|\\]+|^- /gm, ""), 90);
}

function divide(text: string): Divided {
  const [whole, opening, yaml, closing] = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n\s*\n|\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined) throw new Error("The file does not start with front matter.");
  const [, words, end] = /^([\s\S]*?)(\s*)$/.exec(text.slice(whole.length)) ?? ["", "", ""];
  return { opening, yaml, closing, words, end };
}
