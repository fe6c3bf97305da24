// The forms that editors fill in: one for each kind of file, made from the schema with which the check reads it.
import { z } from "zod";
import {
  abbreviationsSchema,
  addressesSchema,
  adviceSchema,
  chapterSchema,
  lawsSchema,
  manualSchema,
  outsideSchema,
  questionsSchema,
  sectionSchema,
  thesaurusSchema,
} from "../content/schemas";

/** Schema of each form. The number history and the lock have none, because only commands write them. */
export const forms = {
  section: sectionSchema,
  chapter: chapterSchema,
  manual: manualSchema,
  "related-chapters": outsideSchema,
  documents: outsideSchema,
  laws: lawsSchema,
  abbreviations: abbreviationsSchema,
  thesaurus: thesaurusSchema,
  questions: questionsSchema,
  addresses: addressesSchema,
  advice: adviceSchema,
} as const;

export type FormName = keyof typeof forms;

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a form accepts, as JSON Schema, with the patterns, choices and required fields of the check. */
export function jsonSchema(form: FormName): JsonSchema {
  return z.toJSONSchema(forms[form], { io: "input", unrepresentable: "any" });
}

/** The schema of a record's values; undefined if it is not a record. */
export function valuesOf(schema: JsonSchema): JsonSchema | undefined {
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

/** The schemas of an object's keys. */
export function schemasOfKeys(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => (typeof inner === "object" ? [[key, inner]] : []));
}

/** The schema of a list's items. */
export function itemsOf(schema: JsonSchema): JsonSchema {
  const { items } = schema;
  if (typeof items !== "object" || Array.isArray(items)) throw new Error("A list of the schema has no items.");
  return items;
}
