// A web page as a browser saved it.
import type { Root as HtmlRoot } from "hast";
import type { List, Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { Source, SourceBlock } from "./source";

const unread = new Set(["script", "style", "noscript", "template", "nav", "form", "button", "input", "select", "svg", "iframe", "object"]);

/** The blocks of a page's words. `address` is the page's own, for links that are told from there; links to nowhere lose their link alone. */
export function readPage(html: string, address?: string): Source {
  const lost: string[] = [];
  const tree = unified().use(rehypeParse).parse(html);
  clean(tree, address, lost);
  const root = unified().use(rehypeRemark).use(remarkGfm).runSync(tree) as unknown as Root;
  visit(root, "list", tighten);
  const blocks: SourceBlock[] = [];
  for (const node of root.children) {
    if (node.type === "html" || node.type === "yaml") lost.push(`${node.type}: ${node.value.slice(0, 60)}`);
    else blocks.push({ at: blocks.length + 1, node: node as SourceBlock["node"] });
  }
  return { blocks, place: "block", lost };
}

// Only items of several paragraphs stand apart; a list inside an item does not make it one.
function tighten(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({ type }) => type === "paragraph").length > 1;
  list.spread = list.children.some(({ spread }) => spread);
}

function clean(tree: HtmlRoot, address: string | undefined, lost: string[]): void {
  visit(tree, "element", (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (unread.has(node.tagName)) {
      if (["iframe", "object", "svg"].includes(node.tagName))
        lost.push(`<${node.tagName}> was left out: it holds no words that can be read.`);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === "a" && typeof node.properties.href === "string") {
      const href = node.properties.href;
      const whole = URL.canParse(href, address) ? new URL(href, address) : undefined;
      if (whole && /^(?:https|mailto|tel):$/.test(whole.protocol)) node.properties.href = whole.href;
      else {
        lost.push(`The link of “${href}” leads nowhere from here; its words are kept.`);
        delete node.properties.href;
        node.tagName = "span";
      }
    }
  });
}
