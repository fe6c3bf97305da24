// Turns YAML into the values of a form and back. A record becomes rows, each with its key, because keys are the editor's own
// words and may contain dots, which separate the parts of the form's paths.
import { itemsOf, type JsonSchema, schemasOfKeys, valuesOf } from "./forms";

/** Name of the field with the key of a row, and of the field with a value that is a single text. */
export const [keyField, valueField] = ["key", "value"];

/** Name of the field with the whole file, if that is a list or a record. */
export const rowsField = "rows";

type Values = Record<string, unknown>;

/** Values as read from YAML → values of a form. */
export function toForm(value: unknown, schema: JsonSchema): unknown {
  const values = valuesOf(schema);
  if (values) {
    return Object.entries(asValues(value)).map(([key, one]) =>
      values.type === "object" ? { [keyField]: key, ...asValues(toForm(one, values)) } : { [keyField]: key, [valueField]: one },
    );
  }
  if (schema.type === "object") {
    const own = asValues(value);
    return Object.fromEntries(
      schemasOfKeys(schema).flatMap(([key, inner]) => (Object.hasOwn(own, key) ? [[key, toForm(own[key], inner)]] : [])),
    );
  }
  if (schema.type === "array") return Array.isArray(value) ? value.map((one) => toForm(one, itemsOf(schema))) : [];
  return value;
}

/** A form's values → values for YAML. Leaves out empty fields and defaults. Throws if two rows have the same key. */
export function fromForm(value: unknown, schema: JsonSchema): unknown {
  const values = valuesOf(schema);
  if (values) return fromRows(Array.isArray(value) ? value : [], values);
  if (schema.type === "object") {
    const own = asValues(value);
    const filled = schemasOfKeys(schema).flatMap(([key, inner]) => {
      const value = fromForm(own[key], inner);
      return isEmpty(value) || value === inner.default ? [] : [[key, value]];
    });
    return Object.fromEntries(filled);
  }
  if (schema.type === "array") return Array.isArray(value) ? value.map((one) => fromForm(one, itemsOf(schema))) : [];
  return typeof value === "string" ? value.trim() : value;
}

function fromRows(rows: unknown[], values: JsonSchema): Values {
  const record = new Map<string, unknown>();
  for (const row of rows.map(asValues)) {
    const key = String(row[keyField] ?? "").trim();
    if (record.has(key)) throw new Error(`“${key}” is in two rows. Remove one of them.`);
    record.set(key, values.type === "object" ? fromForm(row, values) : String(row[valueField] ?? "").trim());
  }
  return Object.fromEntries(record);
}

/** Nothing is filled in. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/** The value as an object; an empty one if it is not an object. */
export function asValues(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}
