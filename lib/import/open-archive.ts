// A document that is an archive of XML files, as Word's and OpenDocument's are.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Element, Nodes, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { toXml } from "xast-util-to-xml";
import { checkXml } from "./bounds";
import { isEncryptedManifest, withoutPassword } from "./password";
import { hasOtherPrefixes, takeUsualPrefixes } from "./usual-prefixes";

/** The files of a document, whatever keeps them together. */
export type DocumentFiles = {
  has: (name: string) => boolean;
  /** One of its pictures; undefined if it has none of that name. */
  picture: (name: string) => Uint8Array | undefined;
  /** The tree of one of its files. */
  tree: (name: string) => Root;
};

export type Archive = DocumentFiles & {
  names: string[];
  /** The archive rebuilt, uncompressed, with the trees of `changed` files as they are now. */
  pack: (changed: string[]) => Uint8Array;
  /** What to throw where a part of it is not there. */
  damaged: () => Error;
};

/** Unpacked size that no document of words has, in bytes: what is larger was made to do harm. */
const largest = 100_000_000;
/** The same for its files of words. */
const largestXml = 30_000_000;

const isXml = /\.(?:xml|rels)$/;

/** Opens an archive that must contain `member`. Throws, naming the `kind` of document, if it is not one. */
export function openArchive(bytes: Uint8Array, member: string, kind: string): Archive {
  const files = unpack(bytes, kind);
  const manifest = files["META-INF/manifest.xml"];
  if (manifest && isEncryptedManifest(strFromU8(manifest))) throw new Error(withoutPassword);
  if (!Object.hasOwn(files, member)) throw new Error(notThat(kind));
  checkXml(Object.entries(files).flatMap(([name, file]) => (isXml.test(name) ? [file] : [])));
  const trees = new Map<string, Root>();
  return {
    damaged: () => new Error(notThat(kind)),
    pack: (changed) => {
      const rewritten = changed.flatMap((name): [string, Uint8Array][] => {
        const tree = trees.get(name);
        return tree ? [[name, strToU8(toXml(tree))]] : [];
      });
      return zipSync({ ...files, ...Object.fromEntries(rewritten) }, { level: 0 });
    },
    names: Object.keys(files),
    has: (name) => Object.hasOwn(files, name),
    picture: (name) => files[name],
    tree: (name) => {
      const known = trees.get(name) ?? readXml(strFromU8(files[name]), kind);
      trees.set(name, known);
      return known;
    },
  };
}

function unpack(bytes: Uint8Array, kind: string): Record<string, Uint8Array> {
  let [size, words] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml$|\.rels$|^Pictures\/|(?:^|\/)media\//.test(name)) return false;
        size += originalSize;
        if (isXml.test(name)) words += originalSize;
        if (size > largest) throw new RangeError("The document unpacks to more than 100 MB. Save it with smaller pictures.");
        if (words > largestXml)
          throw new RangeError("The text of the document unpacks to more than 30 MB. Save each chapter in a separate file.");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RangeError ? error : new Error(notThat(kind), { cause: error });
  }
}

/** The tree of XML. Throws, naming the `kind` of document, if it is none. */
export function readXml(text: string, kind: string): Root {
  try {
    const tree = fromXml(text);
    if (hasOtherPrefixes(text)) takeUsualPrefixes(tree);
    return tree;
  } catch (error) {
    throw new Error(notThat(kind), { cause: error });
  }
}

/** What to tell of a file that is not of the kind that it says. */
export const notThat = (kind: string) => `The file is not a valid ${kind}, or is damaged. Open it in a word processor and save it again.`;

/** Every element of a name below a node, in their order; none inside another of them. */
export function elementsIn(node: Nodes, name: string): Element[] {
  if (node.type === "element" && node.name === name) return [node];
  return "children" in node ? node.children.flatMap((child) => elementsIn(child, name)) : [];
}
