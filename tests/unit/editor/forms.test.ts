// The editor's forms match the schemas of the check: every key has a field, and every field a key.
import { expect, test } from "vitest";
import { z } from "zod";
import * as schemas from "../../../lib/content/schemas";
import { formFields, sectionFields } from "../../../lib/editor/editor-config";
import { fieldWords, formWords } from "../../../lib/editor/field-words";
import { rowsField } from "../../../lib/editor/form-values";
import { type FormName, forms } from "../../../lib/editor/forms";
import type { Field, HiddenField } from "../../../lib/editor/schema-fields";

const names = Object.keys(forms) as FormName[];
const fieldsOfForm = (form: FormName) => (form === "section" ? sectionFields() : formFields(form));
const shown = (fields: (Field | HiddenField)[]) => fields.filter((field): field is Field => field.widget !== "hidden");

/** The path of each field, as in lib/editor/field-words.ts. */
function pathsOf(fields: (Field | HiddenField)[], above: string): string[] {
  return shown(fields).flatMap((field) => {
    const path = field.name === rowsField ? above : `${above}.${field.name}`;
    return [...(path === above ? [] : [path]), ...pathsOf(field.fields ?? [], path)];
  });
}

test("every schema has a form, except for files that only commands write", () => {
  const all = Object.entries(schemas).flatMap(([name, schema]) => (schema instanceof z.ZodType ? [name] : []));
  const withForm = Object.entries(schemas).flatMap(([name, schema]) =>
    Object.values(forms).some((form) => form === schema) ? [name] : [],
  );
  expect(all.filter((name) => !withForm.includes(name)).sort()).toEqual(["lockSchema", "numberHistorySchema"]);
  expect(names.filter((name) => name !== "section" && name !== "chapter")).toEqual(Object.keys(formWords));
});

test("every key of a schema has a field with words for the editor, and no words are left over", () => {
  const paths = names.flatMap((form) => pathsOf(fieldsOfForm(form), form));
  expect(paths.length).toBeGreaterThan(50);
  expect([...new Set(paths)].sort()).toEqual(Object.keys(fieldWords).sort());
});

test("the keys of a section's front matter and its words are the fields of its form", () => {
  const keys = Object.keys(schemas.sectionSchema.shape);
  expect(shown(sectionFields()).map(({ name }) => name)).toEqual([
    "words",
    "version",
    "note",
    "kind",
    ...keys.filter((key) => !["version", "note", "kind"].includes(key)),
  ]);
});

test("a field rejects what its schema rejects: missing values, wrong values, wrong formats", () => {
  const find = (fields: (Field | HiddenField)[], name: string) => shown(fields).find((field) => field.name === name);
  expect(find(sectionFields(), "id")).toMatchObject({
    required: true,
    readonly: true,
    pattern: ["^[0-9a-hjkmnp-tv-z]{4}$", expect.any(String)],
  });
  expect(find(sectionFields(), "kind")).toMatchObject({ required: false, options: ["amendment", "correction"] });
  expect(find(formFields("chapter"), "as-at")).toMatchObject({ widget: "datetime", type: "date", format: "YYYY-MM-DD", required: true });
  expect(find(formFields("chapter"), "parts")).toMatchObject({ min: 1, required: true });
  const address = find(find(formFields("documents"), rowsField)?.fields ?? [], "address")?.pattern?.[0] ?? "";
  expect(["", "https://example.org/a", "http://example.org", "example.org"].map((text) => new RegExp(address).test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
