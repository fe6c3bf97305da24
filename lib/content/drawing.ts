// What an SVG drawing may hold: shapes and words. Nothing runs in it, and nothing is fetched by it (SVG 2, 2.3).

import { visit } from "unist-util-visit";
import type { Root } from "xast";
import { fromXml } from "xast-util-from-xml";

const elements = new Set(
  (
    "svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan " +
    "linearGradient radialGradient stop clipPath mask pattern marker"
  ).split(" "),
);

// A drawing may give these any prefix.
const drawn = new Set(["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"]);

/** What in the drawing is not allowed, as an editor finds it there; undefined where nothing is. */
export function unsafeInDrawing(bytes: Uint8Array): string | undefined {
  let tree: Root;
  try {
    tree = fromXml(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return "it is not well-formed XML in UTF-8";
  }
  const prefixes = new Set<string>();
  visit(tree, "element", ({ attributes }) => {
    for (const [name, value] of Object.entries(attributes))
      if (name.startsWith("xmlns:") && drawn.has(value ?? "")) prefixes.add(name.slice(6));
  });
  let found: string | undefined;
  visit(tree, (node, _index, parent) => {
    if (node.type === "doctype" || node.type === "instruction") found ??= `<${node.type === "doctype" ? "!DOCTYPE" : `?${node.name}`}>`;
    const isStyle = parent?.type === "element" && /^(?:[^:]*:)?style$/.test(parent.name);
    if (isStyle && (node.type === "text" || node.type === "cdata")) found ??= outsideIn(node.value);
    if (node.type !== "element") return;
    const [local, prefix] = node.name.split(":").reverse();
    // What drawing programs add for themselves has a prefix of theirs, and draws nothing.
    if ((prefix === undefined || prefixes.has(prefix)) && !elements.has(local)) found ??= `<${node.name}>`;
    for (const [name, value] of Object.entries(node.attributes)) {
      if (/^on/i.test(name)) found ??= `${name}="…"`;
      else if (/^(?:[^:]*:)?href$/i.test(name) && !/^\s*#/.test(value ?? "")) found ??= `${name}="${value}"`;
      else if (!name.startsWith("xmlns")) found ??= outsideIn(value ?? "");
    }
  });
  return found;
}

function outsideIn(words: string): string | undefined {
  return /@import|url\(\s*["']?\s*(?!["'\s#])[^)]*\)?|\\/i.exec(words)?.[0];
}
