// Names of elements in an archive's XML files with the prefixes that the standards use: a program may have written others, as
// ns0:p for w:p. Namespaces in XML 1.0; ECMA-376, part 1 and part 3; OASIS OpenDocument 1.3, part 3.
import type { Element, Nodes, Root } from "xast";

const openXml = "http://schemas.openxmlformats.org/";
const strict = "http://purl.oclc.org/ooxml/";
const microsoft = "http://schemas.microsoft.com/office/word/2010/";
const openDocument = "urn:oasis:names:tc:opendocument:xmlns:";

/** A namespace's usual prefix; "" where its elements have none. */
const prefixes: Record<string, string> = {
  [`${openXml}wordprocessingml/2006/main`]: "w",
  [`${strict}wordprocessingml/main`]: "w",
  [`${openXml}officeDocument/2006/relationships`]: "r",
  [`${strict}officeDocument/relationships`]: "r",
  [`${openXml}officeDocument/2006/math`]: "m",
  [`${strict}officeDocument/math`]: "m",
  [`${openXml}drawingml/2006/main`]: "a",
  [`${strict}drawingml/main`]: "a",
  [`${openXml}drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${strict}drawingml/wordprocessingDrawing`]: "wp",
  [`${openXml}drawingml/2006/picture`]: "pic",
  [`${strict}drawingml/picture`]: "pic",
  [`${openXml}drawingml/2006/chart`]: "c",
  [`${strict}drawingml/chart`]: "c",
  [`${openXml}drawingml/2006/diagram`]: "dgm",
  [`${strict}drawingml/diagram`]: "dgm",
  [`${openXml}markup-compatibility/2006`]: "mc",
  [`${openXml}package/2006/relationships`]: "",
  [`${microsoft}wordml`]: "w14",
  [`${microsoft}wordprocessingShape`]: "wps",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://purl.org/dc/elements/1.1/": "dc",
  ...Object.fromEntries(["office", "text", "style", "table", "meta"].map((name) => [`${openDocument}${name}:1.0`, name])),
  [`${openDocument}drawing:1.0`]: "draw",
  [`${openDocument}svg-compatible:1.0`]: "svg",
  [`${openDocument}xsl-fo-compatible:1.0`]: "fo",
};

const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g;

/** Whether a file declares a known namespace with another prefix. */
export function hasOtherPrefixes(text: string): boolean {
  return [...text.matchAll(declaration)].some(([, prefix = "", address]) => (prefixes[address] ?? prefix) !== prefix);
}

/** Gives the elements and attributes of known namespaces their usual prefixes (changing the tree), which its root then declares. */
export function takeUsualPrefixes(tree: Root): void {
  const used = new Map<string, string>();
  for (const child of tree.children) rename(child, new Map(), used);
  const root = tree.children.find((child): child is Element => child.type === "element");
  for (const [prefix, address] of root ? used : []) if (root) root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] = address;
}

function rename(node: Nodes, around: Map<string, string>, used: Map<string, string>): void {
  if (node.type !== "element") return;
  const declared = Object.entries(node.attributes).flatMap(([name, address]): [string, string][] => {
    const [found, prefix = ""] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    return found === undefined ? [] : [[prefix, address ?? ""]];
  });
  const inside = declared.length > 0 ? new Map([...around, ...declared]) : around;
  const usual = (name: string): string => {
    const [, prefix = "", local = name] = /^(?:([^:]*):)?(.*)$/.exec(name) ?? [];
    const address = inside.get(prefix) ?? "";
    const known = prefixes[address];
    if (known === undefined) return name;
    used.set(known, address);
    return known === "" ? local : `${known}:${local}`;
  };
  node.name = usual(node.name);
  node.attributes = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) => {
      if (/^xmlns(?::|$)/.test(name)) return prefixes[value ?? ""] === undefined ? [[name, value]] : [];
      return [[name.includes(":") ? usual(name) : name, value]];
    }),
  );
  for (const child of node.children) rename(child, inside, used);
}
