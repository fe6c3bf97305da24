// Links that the check would refuse, though they look like others: to a machine without a name, to a mailbox that cannot be
// one, around a footnote's sign. Their words stay, the link goes.
import type { Link, PhrasingContent } from "mdast";
import { visit } from "unist-util-visit";
import { wrongTelephoneAddress } from "../domain/telephone";
import { wrongMailAddress, wrongWebAddress } from "../domain/web-address";
import type { Remark } from "./remarks";
import type { Source } from "./source";
import { wordsInTree } from "./words";

const wrong: [RegExp, (address: string) => string | undefined][] = [
  [/^https:/i, wrongWebAddress],
  [/^mailto:/i, wrongMailAddress],
  [/^tel:/i, wrongTelephoneAddress],
];

/** The document without them (changing its blocks); each is reported. */
export function openRefusedLinks(source: Source): Source {
  const remarks: Remark[] = [];
  for (const { at, node } of source.blocks)
    visit(node, "link", (link, index, parent) => {
      if (!parent || index === undefined) return;
      const isRefused = wrong.some(([scheme, why]) => scheme.test(link.url) && why(link.url) !== undefined);
      if (!isRefused && !holdsSign(link)) return;
      const words = wordsInTree(link).join(" ");
      // An address that says itself loses nothing.
      if (!link.url.endsWith(words) || words === "") remarks.push({ kind: "lost-link", at, words: `“${words}” to ${link.url}` });
      parent.children.splice(index, 1, ...(link.children as never[]));
      return index;
    });
  return remarks.length > 0 ? { ...source, remarks: [...source.remarks, ...remarks] } : source;
}

function holdsSign(node: Link | PhrasingContent): boolean {
  return node.type === "footnoteReference" || ("children" in node && node.children.some(holdsSign));
}
