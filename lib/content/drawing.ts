// A drawing as SVG: a picture or a logo, which is taken only where nothing in it does more than draw (SVG 2, 2.3).
import { visit } from "unist-util-visit";
import type { Element } from "xast";
import { fromXml } from "xast-util-from-xml";
import { readDeclarations, readSheet, unsafeInValue } from "./drawing-style";
import { type Parts, tooMuchWork } from "./drawing-work";
import type { Problems } from "./problem";

type Text = { path: string; text: string };

/** The root of a drawing; undefined, with every problem added, if it is not a drawing or does more than draw. */
export function readDrawing(file: Text, problems: Problems): Element | undefined {
  const found = problems.count;
  const deep = tooDeepAt(file.text);
  if (deep !== undefined)
    return void problems.add({ ...file, offset: deep }, "wild-drawing", `parts nested more than ${deepest} levels deep`);
  const root = basePathOf(file, problems);
  if (!root) return undefined;
  const drawing = drawingPrefixes(root);
  const parts: Parts = { byId: new Map(), all: [], rules: [], own: new Map() };
  visit(root, "element", (node) => {
    parts.all.push(node);
    if (node.attributes.id) parts.byId.set(node.attributes.id, node);
    for (const what of new Set(unsafeIn(node, drawing, parts)))
      problems.add({ ...file, offset: node.position?.start.offset }, "unsafe-drawing", what);
  });
  if (problems.count > found) return undefined;
  const work = parts.all.length > mostElements ? `${parts.all.length.toLocaleString("en-GB")} parts` : tooMuchWork(root, parts);
  if (work !== undefined) return void problems.add({ ...file, offset: root.position?.start.offset }, "wild-drawing", work);
  return root;
}

// A program nests groups in groups; the parser, and browsers, call themselves for each.
const deepest = 60;
const mostElements = 10_000;

// Of what begins with each of these nothing is a part of the drawing.
const asides = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];
const restOfTag = /(?:"[^"]*"|'[^']*'|[^"'>])*>/y;

// Where the text is nested too deep (offset in UTF-16 units), found before anything calls itself for each part.
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; ) {
    const [opening, closing] = asides.find(([begin]) => text.startsWith(begin, at)) ?? [];
    restOfTag.lastIndex = at;
    const end =
      opening !== undefined && closing !== undefined
        ? text.indexOf(closing, at + opening.length)
        : restOfTag.test(text)
          ? restOfTag.lastIndex
          : -1;
    // The parser reports what is not closed.
    if (end < 0) return undefined;
    if (opening === undefined && text[at + 1] === "/") depth--;
    else if (opening === undefined && text[end - 2] !== "/" && ++depth > deepest) return at;
    at = text.indexOf("<", end);
  }
}

function basePathOf({ path, text }: Text, problems: Problems): Element | undefined {
  try {
    const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
    // A browser would read other characters than those that are looked at here.
    if (encoding !== undefined && !/^utf-8$/i.test(encoding))
      problems.add({ path, text, offset: 0 }, "unsafe-drawing", `the encoding ${encoding}`);
    const { children } = fromXml(text);
    for (const { type, position } of children) {
      const offset = position?.start.offset;
      const words = text.slice(offset, position?.end.offset);
      if (type === "instruction" && !words.startsWith("<?xml "))
        problems.add({ path, text, offset }, "unsafe-drawing", "an instruction to load a style sheet");
      // What is in brackets could give every <path> a script.
      if (type === "doctype" && words.includes("["))
        problems.add({ path, text, offset }, "unsafe-drawing", "a document type with its own rules");
    }
    const root = children.find((node) => node.type === "element");
    if (root?.name === "svg" && root.attributes.xmlns === svg) return root;
    problems.add({ path }, "invalid-drawing", `it does not start with <svg xmlns="${svg}">.`);
  } catch (error) {
    // A VFileMessage, whose cause says what is wrong with the XML.
    if (!(error instanceof Error && error.cause instanceof Error)) throw error;
    const { place } = error as { place?: { offset?: number } };
    problems.add({ path, text, offset: place?.offset }, "invalid-drawing", `${error.cause.message.split(/ \(line |\n/)[0]}.`);
  }
}

// What draws and nothing else: the shapes, texts, gradients, patterns, masks and filters of SVG 2, and their descriptions.
const shapes = new Set(
  (
    "svg g defs symbol use title desc metadata switch style path rect circle ellipse line polyline polygon text tspan textPath " +
    "linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite " +
    "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR " +
    "feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence"
  ).split(" "),
);

const svg = "http://www.w3.org/2000/svg";

// Behind a prefix of its own a <script> would be one, too. All other prefixes are what drawing programs note for themselves.
function drawingPrefixes(root: Element): Set<string> {
  const prefixes = new Set<string>();
  visit(root, "element", ({ attributes }) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("xmlns:") && /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/.test(value ?? ""))
        prefixes.add(key.slice("xmlns:".length));
    }
  });
  return prefixes;
}

// Parts of the element that do more than draw; its styles are added to `parts`.
function unsafeIn(element: Element, drawing: Set<string>, parts: Parts): string[] {
  const { name, attributes, children } = element;
  const found: string[] = [];
  const [prefix, bare] = name.includes(":") ? name.split(":") : [undefined, name];
  if (prefix === undefined ? !shapes.has(bare) : drawing.has(prefix)) found.push(`<${name}>`);
  for (const [key, given] of Object.entries(attributes)) {
    const value = (given ?? "").trim();
    if (/^on/i.test(key)) found.push(`the script ${key}`);
    if (/(?:^|:)(?:href|src|base)$/i.test(key) && !value.startsWith("#")) found.push(`the address “${value.slice(0, 80)}”`);
    if (key === "xmlns" && value !== svg) found.push(`elements of another kind, “${value}”`);
    if (key === "style") {
      const { unsafe, declarations } = readDeclarations(value);
      found.push(...unsafe);
      parts.own.set(element, declarations);
    } else if (!key.includes(":")) found.push(...unsafeInValue(key, value));
  }
  // A comment divides the text of a style sheet for the parser, not for a browser.
  if (bare === "style") {
    const { unsafe, rules } = readSheet(
      children.map((child) => (child.type === "text" || child.type === "cdata" ? child.value : "")).join(""),
    );
    found.push(...unsafe);
    for (const rule of rules) parts.rules.push(rule);
  }
  return found;
}
