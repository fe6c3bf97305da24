// YAML to checked data: the failsafe schema keeps 8.10 and 2017-10-24 as they are written; zod checks the shape.
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { nearestWord } from "../messages/did-you-mean";
import { guard } from "./guard";
import { addHiddenValues } from "./hidden";
import type { Problems, Spot } from "./problem";
import { type RuleName, rules } from "./rules";
import { noColon, shapeMistake, yamlMistake } from "./yaml-mistakes";

type Checked<T> = { value: T /** Spot of the value at a path of keys, for later problems. */; spot: (path: PropertyKey[]) => Spot };

/**
 * Reads `yaml`, which begins at `start.offset` of the file, by a schema. Undefined, with every problem added,
 * where it does not fit. A schema's message that is the name of a rule chooses that rule.
 */
export function readYaml<S extends z.ZodType>(yaml: string, schema: S, start: Spot, problems: Problems): Checked<z.output<S>> | undefined {
  return guard(start, problems, () => readChecked(yaml, schema, start, problems));
}

function readChecked<S extends z.ZodType>(yaml: string, schema: S, start: Spot, problems: Problems): Checked<z.output<S>> | undefined {
  const document = parse(yaml);
  const at = (offset: number): Spot => ({ ...start, offset: (start.offset ?? 0) + offset });
  const found = problems.count;
  const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of mistakes) {
    const tag = /Unresolved tag: (\S+)/.exec(error.message)?.[1];
    if (tag) problems.add(at(error.pos[0]), "yaml-tag", tag);
  }
  // The parser trips over the first again and again.
  const [mistake] = mistakes.filter(({ code, message }) => code !== "TAG_RESOLVE_FAILED" || !/Unresolved tag/.test(message));
  if (mistake) problems.add(at(mistake.pos[0]), "invalid-yaml", yamlMistake(mistake));
  else if (isScalar(document.contents) && document.contents.value !== "" && document.contents.tag === undefined)
    problems.add(at(document.contents.range?.[0] ?? 0), "invalid-yaml", noColon);
  if (!mistake) addStructureProblems(document, at, problems);
  if (problems.count === found) addHiddenValues(document, yaml, at, problems);
  if (problems.count > found) return undefined;

  const inside = openNodes();
  const spot = (path: PropertyKey[]): Spot => {
    let [node, offset]: [unknown, number] = [document.contents, 0];
    for (const key of path) {
      node = inside(node, key);
      if (!isNode(node) || !node.range) break;
      offset = node.range[0];
    }
    return at(offset);
  };
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, spot };
  for (const issue of result.error.issues) addSchemaProblem(issue, schema, spot, problems);
  return undefined;
}

// Where in the parser each of thousands of mistakes arose would take longer to note than to find them.
function parse(yaml: string): Document.Parsed {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(yaml, { schema: "failsafe", uniqueKeys: false, logLevel: "error", prettyErrors: false });
  } finally {
    Error.stackTraceLimit = limit;
  }
}

// The value of a map or a list under a key, looked up once because thousands of places may be asked for.
function openNodes(): (node: unknown, key: PropertyKey) => unknown {
  const opened = new Map<unknown, Map<string, unknown>>();
  return (node, key) => {
    if (isSeq(node)) return node.items[Number(key)];
    if (!isMap(node)) return undefined;
    const known = opened.get(node) ?? new Map(node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : ""), pair.value]));
    opened.set(node, known);
    return known.get(String(key));
  };
}

function addStructureProblems(document: Document, at: (offset: number) => Spot, problems: Problems): void {
  const aliases = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void aliases.add(source) });
  visit(document, {
    Alias: (_key, node) => problems.add(at(node.range?.[0] ?? 0), "yaml-alias"),
    // What was meant as words, “&Co”, would be lost without a word. An anchor that an alias uses is reported there.
    Value: (_key, node) => {
      if (node.anchor !== undefined && !aliases.has(node.anchor)) problems.add(at(node.range?.[0] ?? 0), "yaml-alias");
    },
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // The one key that JavaScript objects do not keep: its value would be lost without a word.
        if (key.value === "__proto__") problems.add(at(key.range?.[0] ?? 0), "unknown-key", "__proto__");
        if (seen.has(key.value)) problems.add(at(key.range?.[0] ?? 0), "duplicate-key", String(key.value));
        seen.add(key.value);
      }
    },
  });
}

function addSchemaProblem(issue: z.core.$ZodIssue, schema: z.ZodType, spot: (path: PropertyKey[]) => Spot, problems: Problems): void {
  const key = String(issue.path.at(-1) ?? "the file");
  const place = spot(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    for (const unknown of issue.keys)
      problems.add(spot([...issue.path, unknown]), "unknown-key", unknown, () => nearestWord(unknown, known));
    return;
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // Reported for the kind that it is most like.
    const strange = (issues: z.core.$ZodIssue[]) =>
      issues.filter(({ code }) => code === "unrecognized_keys" || code === "invalid_type").length;
    const [likest] = [...issue.errors].sort((a, b) => strange(a) - strange(b));
    for (const inner of likest) addSchemaProblem({ ...inner, path: [...issue.path, ...inner.path] }, schema, spot, problems);
    return;
  }
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  if (missing && key === "id") return problems.add(place, "missing-id");
  if (missing && key === "version") return problems.add(place, "missing-version");
  if (missing) return problems.add(place, "missing-key", key);
  // A map may have a key toString, by which it cannot be made words.
  const value = typeof issue.input === "string" ? issue.input : "";
  if (issue.code === "invalid_key") {
    // The key's own mistake, rather than that there is one.
    for (const inner of issue.issues)
      addSchemaProblem({ ...inner, path: issue.path, input: key } as z.core.$ZodIssue, schema, spot, problems);
    return;
  }
  if (Object.hasOwn(rules, issue.message)) return problems.add(place, issue.message as RuleName, value);
  problems.add(place, "invalid-value", key, shapeMistake(issue));
}

function knownKeys(schema: z.ZodType, path: PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const key of path) {
    const step = unwrap(inner);
    inner = step?.shape ? (step.shape as Record<string, unknown>)[String(key)] : (step?.element ?? step?.valueType);
  }
  const found = unwrap(inner);
  return [found, ...(found?.options ?? []).map(unwrap)].flatMap((one) => Object.keys(one?.shape ?? {}));
}

type Inner = { shape?: object; element?: unknown; valueType?: unknown; options?: unknown[]; def?: { innerType?: unknown } };

// The schema inside .optional() and .default().
function unwrap(schema: unknown): Inner | undefined {
  let inner = schema as Inner | undefined;
  while (inner?.def?.innerType) inner = inner.def.innerType as Inner;
  return inner;
}
