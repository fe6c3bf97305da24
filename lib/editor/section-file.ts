// Turns a section's file into its form and back: the front matter by its schema, and the words letter for letter.
import { firstWords } from "../site/page-metadata";
import { readForm, withForm } from "./change-yaml";
import { asValues } from "./form-values";
import { jsonSchema } from "./forms";

/**
 * Names of the form's fields that are not in the front matter: the words, what lists show (label and title, or the words' beginning), the file as it was opened.
 */
export const [wordsField, beginningField, openedField] = ["words", "beginning", "opened"];

const schema = jsonSchema("section");

type Divided = { opening: string; yaml: string; closing: string; words: string; end: string };

/** The values of the form, from the text of a section's file. */
export function readSectionForm(text: string): Record<string, unknown> {
  const { yaml, words } = divide(text);
  const front = asValues(readForm(yaml, schema));
  const called = [front.label, front.title ?? beginning(words)].filter(Boolean).join(" ");
  return { ...front, [wordsField]: words, [beginningField]: called, [openedField]: text };
}

/** The text of the file with the form's values. Without a change, it is the same letter for letter as when it was opened. */
export function writeSectionForm(values: Record<string, unknown>): string {
  const { opening, yaml, closing, words, end } = divide(String(values[openedField] ?? ""));
  const written = String(values[wordsField] ?? "").replace(/\r\n?/g, "\n");
  // The form's field returns the words without the last line end.
  const kept = written.trim() === words.replace(/\r\n?/g, "\n").trim() ? words : withLineEnds(written.trim(), opening);
  return opening + withForm(yaml, values, schema) + closing + kept + end;
}

// The file keeps its own line ends.
function withLineEnds(words: string, opening: string): string {
  return opening.endsWith("\r\n") ? words.replaceAll("\n", "\r\n") : words;
}

// Reads only as much Markdown as a line in a list needs, because a manual has thousands of sections.
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
