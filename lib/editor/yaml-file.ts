// Turns chapter.yml, manual.yml and the lists beside it into their forms and back.

import { readForm, withForm } from "./change-yaml";
import { asValues, rowsField } from "./form-values";
import { type FormName, jsonSchema } from "./forms";
import { openedField } from "./section-file";

/** The values of the form, from the text of a file. A file that is a list or a record has rows. */
export function readYamlForm(text: string, form: FormName): Record<string, unknown> {
  const values = readForm(text, jsonSchema(form));
  return { ...(Array.isArray(values) ? { [rowsField]: values } : asValues(values)), [openedField]: text };
}

/** The text of the file with the form's values. Without a change, it is the same letter for letter as when it was opened. */
export function writeYamlForm(values: Record<string, unknown>, form: FormName): string {
  const opened = String(values[openedField] ?? "");
  return withForm(opened, isList(form) ? (values[rowsField] ?? []) : values, jsonSchema(form));
}

/** True if the whole file is a list or a record. */
export function isList(form: FormName): boolean {
  const { properties } = jsonSchema(form);
  return properties === undefined;
}
