// Makes a form's fields from the schema with which the check reads its file, so that both refuse the same.
import { textFormat } from "../content/schemas";
import { doesNotFit, fieldWords } from "./field-words";
import { keyField, valueField } from "./form-values";
import { itemsOf, type JsonSchema, schemasOfKeys, valuesOf } from "./forms";

/** A field of the content editor. */
export type Field = {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  readonly?: boolean;
  pattern?: [string, string];
  options?: string[];
  type?: string;
  format?: string;
  field?: Field;
  fields?: Field[];
  summary?: string;
  collapsed?: boolean;
  min?: number;
};

/** Values that the form carries but does not show. */
export type HiddenField = { name: string; widget: "hidden" };

// A permanent id is shown but cannot be changed. A label is the number, which only npm run renumber changes.
const shownOnly = ["id", "label"];

/** The fields for the keys of an object. `path` begins with the form's name. Throws if a key has no label. */
export function fieldsOf(schema: JsonSchema, path: string): Field[] {
  return schemasOfKeys(schema).map(([key, inner]) => fieldOf(inner, key, `${path}.${key}`, schema.required?.includes(key) ?? false));
}

/** The fields of one row of a record, or of one item of a list. */
export function fieldsOfRow(schema: JsonSchema, path: string): Field[] {
  const values = valuesOf(schema);
  if (!values) return fieldsOf(itemsOf(schema), path);
  const key = fieldOf(asSchema(schema.propertyNames), keyField, `${path}.${keyField}`, true);
  return [key, ...(values.type === "object" ? fieldsOf(values, path) : [fieldOf(values, valueField, `${path}.${valueField}`, true)])];
}

function fieldOf(schema: JsonSchema, name: string, path: string, required: boolean): Field {
  const words = fieldWords[path];
  if (!words) throw new Error(`The field ${path} has no words in lib/editor/field-words.ts.`);
  const named = { name, ...words, required, ...(shownOnly.includes(name) && { readonly: true }) };
  if (valuesOf(schema)) return { ...named, widget: "list", fields: fieldsOfRow(schema, path), ...folded(keyField) };
  if (schema.type === "object") return { ...named, widget: "object", fields: fieldsOf(schema, path) };
  if (schema.type === "array") return listOf(schema, named, path);
  if (schema.enum) return { ...named, widget: "select", options: schema.enum.map(String) };
  if (schema.format === "date") return { ...named, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (schema.format === textFormat) return { ...named, widget: "text" };
  return { ...named, widget: "string", ...(schema.pattern && { pattern: [whereFilled(schema.pattern, required), doesNotFit] }) };
}

function listOf(schema: JsonSchema, named: Omit<Field, "widget">, path: string): Field {
  const items = itemsOf(schema);
  const min = schema.minItems === undefined ? {} : { min: schema.minItems };
  if (items.type !== "object")
    return { ...named, ...min, widget: "list", field: { name: "item", label: named.label, widget: "string", required: true } };
  const fields = fieldsOf(items, path);
  return { ...named, ...min, widget: "list", fields, ...folded(fields[0].name) };
}

/** A closed row shows one of its fields. */
export function folded(name: string): Pick<Field, "summary" | "collapsed"> {
  return { summary: `{{${name}}}`, collapsed: true };
}

// The content editor applies the pattern to an optional field even if it is empty.
function whereFilled(pattern: string, required: boolean): string {
  return required ? pattern : `^$|${pattern}`;
}

function asSchema(schema: JsonSchema["propertyNames"]): JsonSchema {
  return typeof schema === "object" ? schema : { type: "string" };
}
