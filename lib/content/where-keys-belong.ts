// Where a key that is unknown at its place would be right: under another key, or in another file.
import type { z } from "zod";
import { nearestWord } from "../messages/did-you-mean";
import { chapterSchema, manualSchema, sectionSchema } from "./schemas";

const files: [string, z.ZodType][] = [
  ["manual.yml", manualSchema],
  ["chapter.yml", chapterSchema],
  ["the front matter of a section", sectionSchema],
];

/** The keys that the schema knows at a path; none where it takes no keys, or any. */
export function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return [found, ...(found?.options ?? []).map(unwrap)].flatMap((one) => Object.keys(one?.shape ?? {}));
}

/** The keys at a path without which there is a problem. */
export function neededKeys(schema: z.ZodType, path: PropertyKey[]): string[] {
  const shape = (schemaAt(schema, path)?.shape ?? {}) as Record<string, z.ZodType>;
  return Object.keys(shape).filter((key) => !shape[key].safeParse(undefined).success);
}

/** The one of some keys that an unknown one is a slip of: a letter or two, or a part of it. */
export function nearestKey(key: string, known: string[]): string | undefined {
  const near = nearestWord(key, known);
  if (near !== undefined) return near;
  const plain = key.toLowerCase();
  const parts = plain.length < 3 ? [] : known.filter((one) => one.includes(plain) || (one.length > 2 && plain.includes(one)));
  return parts.length === 1 ? parts[0] : undefined;
}

/**
 * Where a key that is unknown at `path` is known, in words that follow “It belongs”; undefined if nowhere.
 * `top` are the keys that the file has at the start of its lines.
 */
export function whereKeyBelongs(key: string, schema: z.ZodType, path: PropertyKey[], top: string[]): string | undefined {
  const under = keysAt(schema, path).find((one) => keysAt(schema, [...path, one]).includes(key));
  if (under !== undefined) return `under ${under}:`;
  const parents = path.filter((step) => typeof step === "string");
  if (path.length > 0)
    return keysAt(schema, []).includes(key) && !top.includes(key) ? `at the start of a line, not under ${parents.join(": ")}:` : undefined;
  const names = files.filter(([, other]) => other !== schema && keysAt(other, []).includes(key)).map(([name]) => name);
  return files.some(([, own]) => own === schema) && names.length > 0 ? `in ${names.join(" or ")}` : undefined;
}

type Inner = {
  shape?: object;
  element?: unknown;
  valueType?: unknown;
  options?: unknown[];
  def?: { innerType?: unknown; element?: unknown };
};

function schemaAt(schema: z.ZodType, path: PropertyKey[]): Inner | undefined {
  let inner: unknown = schema;
  for (const key of path) {
    const step = unwrap(inner);
    inner = step?.shape ? (step.shape as Record<string, unknown>)[String(key)] : (step?.element ?? step?.valueType);
  }
  const found = unwrap(inner);
  // A list is asked for the keys of its entries.
  return found?.element && !found.shape ? unwrap(found.element) : found;
}

// The schema inside .optional() and .default().
function unwrap(schema: unknown): Inner | undefined {
  let inner = schema as Inner | undefined;
  while (inner?.def?.innerType) inner = inner.def.innerType as Inner;
  return inner;
}
