// A flat OpenDocument (.fodt): one file of XML with everything that an .odt keeps in an archive. OASIS OpenDocument 1.3, part 3, 3.1.2.
import { SKIP, visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { checkXml } from "./bounds";
import { type DocumentFiles, notThat, readXml } from "./open-archive";

/** A picture as text, which may be longer than all words: it is taken out before the XML is read. */
const picture = /(<(?:[\w-]+:)?binary-data\b[^>]*>)([A-Za-z0-9+/=\s]*)(?=<\/)/g;

/** Whether the bytes are XML rather than an archive. */
export const isFlat = (bytes: Uint8Array) => /^[\s\u00ef\u00bb\u00bf]*</.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));

/** Its files, as an .odt of the same words has them. Throws, naming the `kind` of document, if it is no OpenDocument. */
export function openFlat(bytes: Uint8Array, kind: string): DocumentFiles {
  const pictures = new Map<string, Uint8Array>();
  const text = new TextDecoder().decode(bytes).replace(picture, (_whole, start: string, data: string) => {
    const decoded = Buffer.from(data, "base64");
    const name = `Pictures/${pictures.size + 1}.${endingOf(decoded)}`;
    pictures.set(name, decoded);
    return start + name;
  });
  checkXml([Buffer.from(text)]);
  const [root] = elementsOf(readXml(text, kind));
  if (root?.name !== "office:document") throw new Error(notThat(kind));
  const trees = new Map<string, Root>();
  giveFiles(root, trees);
  const isStyle = (child: Element) => /^office:(?:styles|master-styles|font-face-decls)$/.test(child.name);
  const part = (children: Element[]): Root => ({ type: "root", children: [{ ...root, children }] });
  trees.set("content.xml", part(elementsOf(root).filter((child) => !isStyle(child))));
  trees.set("styles.xml", part(elementsOf(root).filter(isStyle)));
  return {
    has: (name) => trees.has(name) || pictures.has(name),
    picture: (name) => pictures.get(name),
    tree: (name) => trees.get(name) ?? { type: "root", children: [] },
  };
}

// An .odt names the file of a picture, a formula or a chart: here it is inside the element.
function giveFiles(root: Element, trees: Map<string, Root>): void {
  visit(root, "element", (node) => {
    const [inside] = elementsOf(node);
    if (inside?.name === "office:binary-data") {
      const [name] = inside.children;
      if (node.name === "draw:image" && name?.type === "text") node.attributes["xlink:href"] = name.value;
      node.children = node.children.filter((child) => child !== inside);
    }
    if (node.name !== "draw:object" || !inside) return;
    const folder = `Object ${trees.size + 1}`;
    trees.set(`${folder}/content.xml`, { type: "root", children: [inside] });
    node.attributes["xlink:href"] = `./${folder}`;
    node.children = [];
    return SKIP;
  });
}

const elementsOf = ({ children }: Root | Element) => (children as Nodes[]).filter((child): child is Element => child.type === "element");

function endingOf(bytes: Buffer): string {
  if (bytes.subarray(1, 4).toString("latin1") === "PNG") return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return "jpg";
  return /^\s*<(?:\?xml|svg|!DOCTYPE svg)/.test(bytes.subarray(0, 200).toString("latin1")) ? "svg" : "bin";
}
