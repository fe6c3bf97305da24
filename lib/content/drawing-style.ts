// The CSS of a drawing, in its style sheets and attributes: what it fetches, and what of the drawing it leads to.
import { type CssNode, parse, walk } from "css-tree";

/** A rule of a style sheet: the classes it is for (undefined if it may be for any element), and its declarations. */
export type StyleRule = { classes?: string[]; declarations: Declarations };

/** By the name of the property, in small letters. */
export type Declarations = Map<string, string>;

export type Style = { unsafe: string[]; rules: StyleRule[] };

// What computes a colour, a length or a place. All others are refused: what they fetch, or how long they take, is not known.
const functions = new Set(
  (
    "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp translate translatex translatey scale scalex scaley " +
    "rotate skew skewx skewy matrix circle ellipse inset polygon path format local"
  ).split(" "),
);
const fetching = /^(?:url|src|image|element|paint|attr|env|(?:-\w+-)?(?:image-set|cross-fade))$/i;
// Attributes that are CSS if they contain brackets.
const styling = /^(?:fill|stroke|filter|mask|clip-path|marker(?:-\w+)?|transform|color|opacity|stop-color|flood-color|lighting-color)$/;
const idle = /^(?:--|text-shadow|animation|transition|will-change|behavior|-moz-binding|backdrop-filter|cursor|content$)/;

/** Reads a style sheet. `unsafe` is what is refused, in the words of the drawing. */
export function readSheet(text: string): Style {
  const style = read(text, "stylesheet", isKnownFunction);
  return { unsafe: style.unsafe, rules: style.rules };
}

/** Reads the attribute style. */
export function readDeclarations(text: string): { unsafe: string[]; declarations: Declarations } {
  const { unsafe, rules } = read(text, "declarationList", isKnownFunction);
  return { unsafe, declarations: rules[0]?.declarations ?? new Map() };
}

/** What the value of an attribute would fetch or compute. */
export function unsafeInValue(name: string, text: string): string[] {
  if (styling.test(name) && text.includes("(")) return read(text, "value", isKnownFunction).unsafe;
  // Words that a browser cannot take for an address are no matter of CSS.
  if (!/\\|url|src|image|element|paint|cross-fade|@import/i.test(text)) return [];
  return read(text, "value", (name) => !fetching.test(name)).unsafe;
}

/** The ids of the parts of the drawing that a value leads to. */
export function idsIn(value: string): string[] {
  return [...value.matchAll(/url\(\s*["']?#([^"')]*)["']?\s*\)/gi)].map(([, id]) => id.trim());
}

const isKnownFunction = (name: string) => functions.has(name.toLowerCase());

function read(text: string, context: "stylesheet" | "declarationList" | "value", isKnown: (name: string) => boolean): Style {
  const unsafe: string[] = [];
  const rules: StyleRule[] = [];
  const refuse = (words: string) => unsafe.push(`“${words.trim().slice(0, 80)}”`);
  // Behind an escape any word could hide; a program that draws writes none.
  for (const [words] of text.matchAll(/\\[^\s]*/g)) refuse(words);
  if (unsafe.length > 0) return { unsafe, rules };
  // The parser calls itself for each bracket that is open.
  if (isDeep(text)) return { unsafe: [`brackets nested more than ${deepest} levels deep`], rules };
  const wordsOf = ({ loc }: CssNode) => (loc ? text.slice(loc.start.offset, loc.end.offset) : text);
  const onParseError = ({ offset }: { offset: number }) => void refuse(text.slice(Math.max(0, offset - 20), offset + 20));
  let tree: CssNode;
  try {
    tree = parse(text, {
      context,
      positions: true,
      parseCustomProperty: true,
      onParseError: (error) => onParseError(error as unknown as { offset: number }),
    });
  } catch (error) {
    // A value by itself is read whole or not at all.
    if (!(error instanceof Error && error.name === "SyntaxError")) throw error;
    refuse(text);
    return { unsafe, rules };
  }
  const own: Declarations = new Map();
  if (context === "declarationList") rules.push({ declarations: own });
  let declarations = own;
  walk(tree, (node: CssNode) => {
    if (node.type === "Url" && !/^\s*#/.test(node.value)) refuse(wordsOf(node));
    if (node.type === "Function" && !isKnown(node.name)) refuse(wordsOf(node));
    if (node.type === "Raw" && /url|image|src|@|\(/i.test(node.value)) refuse(node.value);
    if (node.type === "Atrule" && !/^(?:media|namespace|charset)$/i.test(node.name)) refuse(wordsOf(node).split(";")[0]);
    if (/^Pseudo|^Nesting|^AttributeSel/.test(node.type)) refuse(wordsOf(node));
    if (node.type === "Rule") {
      declarations = new Map();
      rules.push({ classes: classesOf(wordsOf(node.prelude)), declarations });
    }
    if (node.type === "Declaration") {
      const name = node.property.toLowerCase();
      if (idle.test(name)) refuse(wordsOf(node));
      declarations.set(name, `${declarations.get(name) ?? ""} ${wordsOf(node.value)}`);
    }
  });
  return { unsafe: [...new Set(unsafe)], rules };
}

const deepest = 20;

function isDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
    open = Math.max(0, open + (/[([{]/.test(bracket) ? 1 : -1));
    if (open > deepest) return true;
  }
  return false;
}

function classesOf(selectors: string): string[] | undefined {
  const all = selectors.split(",").map((selector) => /^\s*[\w-]*\.([\w-]+)\s*$/.exec(selector)?.[1]);
  return all.every((one) => one !== undefined) ? all : undefined;
}
