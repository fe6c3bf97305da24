// The sign after the numbers of a list, "1." or "1)": the text cites it, and Markdown can have both.
import type { Element } from "hast";
import { defaultHandlers, type State } from "hast-util-to-mdast";
import type { List, Nodes } from "mdast";
import { type Handle, defaultHandlers as printers } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { Source } from "./source";

export type ListSign = "." | ")";

declare module "mdast" {
  interface ListData {
    sign?: ListSign;
  }
}

/** Property of a list of a page: the sign after its numbers, where it is a bracket. */
export const listSign = "dataSign";

/** The sign that a number as printed ends with. */
export const signAfter = (label: string): ListSign => (label.endsWith(")") ? ")" : ".");

/** A numbered list of a page in Markdown's tree, with its sign. */
export function numberedList(state: State, element: Element): List {
  const list = defaultHandlers.ol(state, element) as List;
  return element.properties[listSign] === ")" ? { ...list, data: { sign: ")" } } : list;
}

/** Gives the lists of a parsed text the signs that it has. */
export function readSigns(tree: Nodes, text: string): void {
  visit(tree, "list", (list) => {
    const [, sign] = /^\d+([.)])/.exec(text.slice(list.position?.start.offset).slice(0, 11)) ?? [];
    if (list.ordered && sign === ")") list.data = { ...list.data, sign };
  });
}

/** Writes a list with its sign. */
export const printList: Handle = (list: List, parent, state, info) => {
  const { bulletOrdered } = state.options;
  state.options.bulletOrdered = list.data?.sign ?? ".";
  const text = printers.list(list, parent, state, info);
  state.options.bulletOrdered = bulletOrdered;
  return text;
};

/** Lists that follow one another at once need two signs in Markdown: where they have one, the second gets the other, with a remark. */
export function keepListsApart(source: Source): Source {
  const remarks: Remark[] = [];
  const look = (children: Nodes[], placeOf: (at: number) => number) => {
    for (const [i, list] of children.entries()) {
      const before = children[i - 1];
      if (list.type !== "list" || before?.type !== "list" || !list.ordered || !before.ordered) continue;
      if ((before.data?.sign ?? ".") !== (list.data?.sign ?? ".")) continue;
      list.data = { ...list.data, sign: before.data?.sign === ")" ? "." : ")" };
      remarks.push({ kind: "list-sign", at: placeOf(i), words: `${list.start ?? 1}${list.data.sign} ${plain(list.children[0] as never)}` });
    }
  };
  look(
    source.blocks.map(({ node }) => node),
    (i) => source.blocks[i].at,
  );
  for (const { at, node } of source.blocks)
    visit(node as Nodes, (one) => {
      if ("children" in one && one.type !== "list") look(one.children as Nodes[], () => at);
    });
  return { ...source, remarks: [...source.remarks, ...remarks] };
}
