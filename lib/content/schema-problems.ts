// What a schema finds wrong with a YAML file, as problems for editors: one for each cause.
import type { z } from "zod";
import type { Problems, Spot } from "./problem";
import { type RuleName, rules } from "./rules";
import { keysAt, nearestKey, neededKeys, whereKeyBelongs } from "./where-keys-belong";
import { listKeys, shapeMistake } from "./yaml-mistakes";

type Issue = z.core.$ZodIssue;

/** What is asked to say where a problem is, and what the file has. */
export type Read = {
  schema: z.ZodType;
  /** The file's value, as it was given to the schema. */
  data: unknown;
  /** Spot of the value at a path of keys. */
  spot: (path: PropertyKey[]) => Spot;
  /** The permanent ID with which the number of the file was published, if it was. */
  ownId?: string;
  /** Spot of the key at the end of a path. */
  keySpot: (path: PropertyKey[]) => Spot;
};

type Unknown = { path: PropertyKey[]; key: string; suggestion?: string; place?: string };

/** Adds the problems of a file that does not fit its schema. What only follows from another of them is left out. */
export function addSchemaProblems(issues: Issue[], file: Read, problems: Problems): void {
  const found = issues.flatMap((issue) => flat(issue));
  const unknown = found.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => explainKey(key, issue.path, found, file)) : [],
  );
  const outdented = unknown.filter((one) => emptyAbove(one, found, file) !== undefined);
  for (const one of unknown) if (!outdented.includes(one)) addUnknownKey(one, file, problems);
  const told = new Set<string>();
  for (const issue of found) {
    const place = JSON.stringify(issue.path);
    if (issue.code === "unrecognized_keys" || followsFrom(issue, unknown, file)) continue;
    // A list in the place of words is not empty as well.
    if (told.has(place)) continue;
    told.add(place);
    addIssue(issue, outdented, file, problems);
  }
}

// Reported for the kind that it is most like, and the key's own mistake rather than that there is one.
function flat(issue: Issue): Issue[] {
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const strange = (issues: Issue[]) => issues.filter(({ code }) => code === "unrecognized_keys" || code === "invalid_type").length;
    const [likest] = [...issue.errors].sort((a, b) => strange(a) - strange(b));
    return likest.flatMap((inner) => flat({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  if (issue.code === "invalid_key")
    return issue.issues.map((inner) => ({ ...inner, path: issue.path, input: String(issue.path.at(-1)) }) as Issue);
  return [issue];
}

function explainKey(key: string, path: PropertyKey[], issues: Issue[], { schema, data }: Read): Unknown {
  const known = keysAt(schema, path);
  const place = whereKeyBelongs(key, schema, path, keysOf(data));
  if (place) return { path, key, place };
  const unused = known.filter((one) => !keysOf(valueAt(data, path)).includes(one));
  const near = nearestKey(key, unused) ?? nearestKey(key, known);
  if (near !== undefined) return { path, key, suggestion: near };
  // One key is unknown and one is missing: the one is written for the other.
  const missing = neededKeys(schema, path).filter((one) => unused.includes(one));
  const strange = issues.flatMap((issue) => (issue.code === "unrecognized_keys" && isSame(issue.path, path) ? issue.keys : []));
  return { path, key, suggestion: missing.length === 1 && strange.length === 1 ? missing[0] : undefined };
}

function addUnknownKey({ path, key, suggestion, place }: Unknown, { schema, keySpot }: Read, problems: Problems): void {
  const known = suggestion || place ? undefined : listKeys(keysAt(schema, path), "or");
  problems.add(keySpot([...path, key]), "unknown-key", key, suggestion, place, known);
}

/** The key above an unknown one that has nothing in it, and would take it: the lines below it are not indented. */
function emptyAbove({ path, key }: Unknown, issues: Issue[], { schema, data }: Read): string | undefined {
  const keys = keysOf(valueAt(data, path));
  const empty = issues
    .filter((issue) => isEmptyMap(issue) && isSame(issue.path.slice(0, -1), path))
    .map(({ path: own }) => String(own.at(-1)));
  return empty.find((one) => keys.indexOf(one) < keys.indexOf(key) && keysAt(schema, [...path, one]).includes(key));
}

function isEmptyMap(issue: Issue): boolean {
  return issue.code === "invalid_type" && (issue.expected === "object" || issue.expected === "array") && issue.input === "";
}

/** Whether something only seems to be missing, because the key for it is written wrongly. */
function followsFrom(issue: Issue, unknown: Unknown[], { data }: Read): boolean {
  const isMissing = issue.code === "invalid_type" && issue.input === undefined;
  if (!isMissing && issue.code !== "custom") return false;
  const map = isMissing ? issue.path.slice(0, -1) : mapOf(issue, data);
  if (map === undefined) return false;
  const beside = unknown.filter(({ path, place }) => isSame(path, map) && place === undefined);
  const isMeant = ({ suggestion }: Unknown) => suggestion === undefined || !isMissing || suggestion === issue.path.at(-1);
  return beside.some(isMeant);
}

/** The path of the map that a schema's own condition is about. */
function mapOf({ path, input }: Issue, data: unknown): PropertyKey[] | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  // The condition is given the map without its unknown keys.
  return [path, path.slice(0, -1)].find((one) => {
    const keys = keysOf(valueAt(data, one));
    return keys.length > 0 && keysOf(input).every((key) => keys.includes(key));
  });
}

function addIssue(issue: Issue, outdented: Unknown[], { schema, spot, keySpot, ownId }: Read, problems: Problems): void {
  const key = issue.path.at(-1);
  const place = spot(issue.path);
  if (issue.code === "invalid_type" && issue.input === undefined) {
    if (key === "id") return problems.add(place, "missing-id", ownId);
    if (key === "version") return problems.add(place, "missing-version");
    return problems.add(place, "missing-key", String(key));
  }
  // A map may have a key toString, by which it cannot be made words.
  const value = typeof issue.input === "string" ? issue.input : "";
  if (issue.message === "invalid-id") return problems.add(place, "invalid-id", value, key === "id" ? ownId : undefined);
  if (Object.hasOwn(rules, issue.message)) return problems.add(place, issue.message as RuleName, value);
  const isOutdented = isEmptyMap(issue) && outdented.some(({ path }) => isSame(path, issue.path.slice(0, -1)));
  if (isOutdented) return problems.add(keySpot(issue.path), "outdented", String(key));
  if (issue.message.startsWith(incomplete))
    return problems.add(
      place,
      "incomplete",
      nameOf(issue.path),
      ...(issue.message.slice(incomplete.length).split("|") as [string, string]),
    );
  problems.add(place, "invalid-value", nameOf(issue.path), ...shapeMistake(issue, schema));
}

/** Before what a map must have one of, and why, with a | between them: the message of a schema's condition. */
export const incomplete = "incomplete|";

/** "“urgent”", "entry 2 of “partners”". */
function nameOf(path: PropertyKey[]): string {
  const key = path.at(-1);
  if (key === undefined) return "file";
  return typeof key === "number" ? `entry ${key + 1} of “${String(path.at(-2) ?? "the list")}”` : `“${String(key)}”`;
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value;
}

function isSame(one: PropertyKey[], other: PropertyKey[]): boolean {
  return one.length === other.length && one.every((key, i) => key === other[i]);
}
