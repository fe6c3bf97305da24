// Finds the portal's addresses in a script, with a parser, so that it does not matter how the script was minified.
import { nodesBelow, partOf, type SyntaxNode, stringOf, syntaxTree, textsOfTemplate } from "../syntax-tree";

/** Each address from the root in `code`, and whether it is passed to a function that puts `path` in front. */
export function addressesIn(code: string, path: string): { address: string; isPutBelow: boolean }[] {
  const nodes = nodesBelow(syntaxTree("script.js", code));
  const written = (node?: SyntaxNode) => (node ? code.slice(node.start, node.end) : "");
  const isPath = (node?: SyntaxNode) => node !== undefined && (stringOf(node) ?? textsOfTemplate(node)?.join()) === path;
  const holders = nodes.filter((node) => node.type === "VariableDeclarator" && isPath(partOf(node, "init")));
  const names = new Set(holders.map((node) => written(partOf(node, "id"))));
  const usesPath = (body?: SyntaxNode) =>
    body !== undefined && nodesBelow(body).some((node) => isPath(node) || (node.type === "Identifier" && names.has(String(node.name))));
  const putters = new Set(
    nodes
      .filter((node) => node.type === "FunctionDeclaration" && usesPath(partOf(node, "body")))
      .map((node) => written(partOf(node, "id"))),
  );
  const puts = (called?: SyntaxNode): boolean => {
    if (!called) return false;
    if (called.type === "ParenthesizedExpression") return puts(partOf(called, "expression"));
    // Minified, a function can stand where it is called.
    if (/^(?:Arrow)?FunctionExpression$/.test(called.type)) return usesPath(partOf(called, "body"));
    return putters.has(written(called));
  };
  const isPutBelow = ({ parent }: SyntaxNode) => parent?.type === "CallExpression" && puts(partOf(parent, "callee"));
  return nodes.flatMap((node) => {
    const address = stringOf(node) ?? (textsOfTemplate(node) && written(node).slice(1, -1));
    // A slash and a letter, or a slash and an inserted value.
    if (address === undefined || address === path || !/^\/(?:[a-z]|\$\{)[\w./${}()[\]-]*$/.test(address)) return [];
    return [{ address, isPutBelow: isPutBelow(node) }];
  });
}
