// A document that is an archive of XML files, as Word's and OpenDocument's are.
import { strFromU8, unzipSync } from "fflate";
import type { Element, Nodes, Root } from "xast";
import { fromXml } from "xast-util-from-xml";

export type Archive = {
  names: string[];
  has: (name: string) => boolean;
  /** One of its pictures; undefined where it has none of that name. */
  picture: (name: string) => Uint8Array | undefined;
  /** The tree of one of its files. */
  tree: (name: string) => Root;
};

/** Unpacked size that no document of words has, in bytes: what is larger was made to do harm. */
const largest = 200_000_000;

/** Opens an archive that must hold `member`. Throws, naming the `kind` of document, where it is none. */
export function openArchive(bytes: Uint8Array, member: string, kind: string): Archive {
  const files = unpack(bytes, kind);
  if (!files[member]) throw new Error(notThat(kind));
  const trees = new Map<string, Root>();
  return {
    names: Object.keys(files),
    has: (name) => name in files,
    picture: (name) => files[name],
    tree: (name) => {
      const known = trees.get(name) ?? readXml(strFromU8(files[name]), kind);
      trees.set(name, known);
      return known;
    },
  };
}

function unpack(bytes: Uint8Array, kind: string): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > largest) throw new RangeError("The document unpacks to more than 200 MB.");
        return /\.xml$|^Pictures\//.test(name);
      },
    });
  } catch (error) {
    throw error instanceof RangeError ? error : new Error(notThat(kind), { cause: error });
  }
}

function readXml(text: string, kind: string): Root {
  try {
    return fromXml(text);
  } catch (error) {
    throw new Error(notThat(kind), { cause: error });
  }
}

const notThat = (kind: string) => `The file is no ${kind}, or it is damaged: open it in a word processor and save it anew.`;

/** Every element of a name below a node, in their order; none inside another of them. */
export function elementsIn(node: Nodes, name: string): Element[] {
  if (node.type === "element" && node.name === name) return [node];
  return "children" in node ? node.children.flatMap((child) => elementsIn(child, name)) : [];
}
