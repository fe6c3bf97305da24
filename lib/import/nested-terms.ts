// Lists of terms where Markdown cannot have them: in an item of a list, or inside other meanings.
import type { List, ListItem, Nodes } from "mdast";
import type { SourceBlock } from "./source";

type Block = SourceBlock["node"];
/** remark-definition-list adds these to Markdown's tree, and not to its types. */
type OfTerms = { type: string; children: never[] };

/** The block with such lists as lists with bullets (changing it); a term alone in an item is its first paragraph. Undefined without any. */
export function withoutTerms(block: Block): Block | undefined {
  let isChanged = false;
  const change = (node: Nodes): Nodes => {
    if ("children" in node) node.children = (node.children as Nodes[]).map(change) as never[];
    if (node.type === "listItem") return opened(node);
    if ((node.type as string) !== "defList") return node;
    isChanged = true;
    return listOf(node as unknown as OfTerms);
  };
  const made = change(block) as Block;
  return isChanged ? made : undefined;
}

function listOf({ children }: OfTerms): List {
  const items: ListItem[] = [];
  for (const { type, children: inside } of children as OfTerms[])
    if (type === "defListTerm") items.push({ type: "listItem", spread: true, children: [{ type: "paragraph", children: inside }] });
    else items[items.length - 1]?.children.push(...inside);
  return { type: "list", ordered: false, spread: true, children: items, data: { isOfTerms: true } };
}

function opened(item: ListItem): ListItem {
  const [only, ...others] = item.children;
  if (others.length > 0 || only?.type !== "list" || !only.data?.isOfTerms || only.children.length > 1) return item;
  return { ...item, spread: true, children: only.children[0].children };
}

declare module "mdast" {
  interface ListData {
    /** It was a list of terms. */
    isOfTerms?: boolean;
  }
}
