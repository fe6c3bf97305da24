// The syntax tree of a source (ESTree, with TypeScript and JSX), whose nodes know what they are in.
import { parseAst } from "vitest/node";

/** A node: its type as ESTree names it, its place in the source, and the node it is in; what else it has depends on its type. */
export type SyntaxNode = { type: string; start: number; end: number; parent?: SyntaxNode; [part: string]: unknown };

/** The root of the tree of `source`, in the language of the file `name`. Throws where the source has an error. */
export function syntaxTree(name: string, source: string): SyntaxNode {
  const lang = name.endsWith(".tsx") ? "tsx" : name.endsWith(".ts") ? "ts" : "js";
  const root = parseAst(source, { lang }) as unknown as SyntaxNode;
  for (const node of nodesBelow(root)) for (const child of childrenOf(node)) child.parent = node;
  return root;
}

/** The node itself and all below it, in the order of the source. */
export function nodesBelow(node: SyntaxNode): SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(nodesBelow)];
}

/** The node that is the part `name` of another, if it has one. */
export function partOf(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return isNode(node[name]) ? node[name] : undefined;
}

/** The text of a string, or undefined for any other node. */
export function stringOf(node: SyntaxNode): string | undefined {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** The literal texts of a template, between which its expressions are; undefined for any other node. */
export function textsOfTemplate(node: SyntaxNode): string[] | undefined {
  if (node.type !== "TemplateLiteral") return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const parts = Object.entries(node).flatMap(([name, part]) => (name === "parent" ? [] : Array.isArray(part) ? part : [part]));
  return parts.filter(isNode).sort((a, b) => a.start - b.start);
}

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === "object" && part !== null && typeof (part as { type?: unknown }).type === "string";
}
