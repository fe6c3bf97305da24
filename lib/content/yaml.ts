// YAML to checked data: the failsafe schema keeps 8.10 and 2017-10-24 as they are written; zod checks the shape.
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { shorten } from "../util/shorten";
import { guard } from "./guard";
import { addHiddenValues } from "./hidden";
import type { Problems, Spot } from "./problem";
import { addSchemaProblems } from "./schema-problems";
import { noColon, yamlMistake } from "./yaml-mistakes";

type Checked<T> = { value: T /** Spot of the value at a path of keys, for later problems. */; spot: (path: PropertyKey[]) => Spot };

/**
 * Reads `yaml`, which begins at `start.offset` of the file, by a schema. Undefined, with every problem added,
 * where it does not fit. A schema's message that is the name of a rule chooses that rule. `ownId` is the permanent ID with
 * which the file's number was published, if it was.
 */
export function readYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  start: Spot,
  problems: Problems,
  ownId?: string,
): Checked<z.output<S>> | undefined {
  return guard(start, problems, () => readChecked(yaml, schema, start, problems, ownId));
}

function readChecked<S extends z.ZodType>(
  yaml: string,
  schema: S,
  start: Spot,
  problems: Problems,
  ownId?: string,
): Checked<z.output<S>> | undefined {
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
  if (!mistake) addHtml(document, at, problems);
  if (problems.count > found) return undefined;

  const inside = openNodes();
  const follow = (path: PropertyKey[]) => {
    let [node, offset]: [unknown, number] = [document.contents, 0];
    for (const key of path) {
      node = inside(node, key);
      if (!isNode(node) || !node.range) break;
      offset = node.range[0];
    }
    return { node, offset };
  };
  const spot = (path: PropertyKey[]): Spot => at(follow(path).offset);
  const keySpot = (path: PropertyKey[]): Spot => {
    const map = follow(path.slice(0, -1)).node;
    const key = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key : undefined;
    return isNode(key) && key.range ? at(key.range[0]) : spot(path);
  };
  const data = document.toJS() ?? {};
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, spot };
  addSchemaProblems(result.error.issues, { schema, data, spot, keySpot, ownId }, problems);
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

// An element of HTML, a comment or a character reference (HTML, 4 and 13.1). What is in angle brackets otherwise, “<https://…>” or
// “lib<version>”, is none.
const elements =
  "a|abbr|article|aside|b|big|blockquote|body|br|button|center|code|del|div|em|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|" +
  "kbd|li|link|main|mark|meta|nav|nobr|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|t[bdhr]|tbody|tfoot|" +
  "thead|tt|u|ul|var|video|wbr";
const html = new RegExp(`</?(?:${elements})(?:\\s[^<>]*)?/?>|<!--|&(?:#\\d+|#x[\\da-f]+|[a-z][a-z\\d]*);`, "i");

// Values are words, not HTML: what looks like it would be shown as it is typed.
function addHtml(document: Document, at: (offset: number) => Spot, problems: Problems): void {
  visit(document, {
    Scalar: (key, { value, range }) => {
      if (key === "key" || typeof value !== "string" || /^https?:\/\/\S+$/.test(value)) return;
      const [found] = html.exec(value) ?? [];
      if (found !== undefined) problems.add(at(range?.[0] ?? 0), "html-in-value", shorten(found));
    },
  });
}
