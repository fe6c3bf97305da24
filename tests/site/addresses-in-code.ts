// Finds the portal's addresses in a script, with a parser, so that it does not matter how the script was minified.
import ts from "typescript";

/** Each address from the root in `code`, and whether it is passed to a function that puts `path` in front. */
export function addressesIn(code: string, path: string): { address: string; isPutBelow: boolean }[] {
  const file = ts.createSourceFile("script.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const nodes = allNodes(file);
  const isPath = (node?: ts.Node) => node !== undefined && ts.isStringLiteralLike(node) && node.text === path;
  const holders = nodes.filter(ts.isVariableDeclaration).filter(({ initializer }) => isPath(initializer));
  const names = new Set(holders.map(({ name }) => name.getText()));
  const holdsPath = (node: ts.Node) => isPath(node) || (ts.isIdentifier(node) && names.has(node.text));
  const putters = new Set(
    nodes
      .filter(ts.isFunctionDeclaration)
      .filter(({ body }) => body && allNodes(body).some(holdsPath))
      .map(({ name }) => name?.text),
  );
  const puts = (called: ts.Node): boolean => {
    if (ts.isParenthesizedExpression(called)) return puts(called.expression);
    // Minified, a function can stand where it is called.
    if (ts.isFunctionExpression(called) || ts.isArrowFunction(called)) return allNodes(called.body).some(holdsPath);
    return putters.has(called.getText());
  };
  const isPutBelow = ({ parent }: ts.Node) => ts.isCallExpression(parent) && puts(parent.expression);
  return nodes.flatMap((node) => {
    const address = textOf(node);
    // A slash and a letter, or a slash and an inserted value.
    if (address === undefined || address === path || !/^\/(?:[a-z]|\$\{)[\w./${}()[\]-]*$/.test(address)) return [];
    return [{ address, isPutBelow: isPutBelow(node) }];
  });
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

function allNodes(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const walk = (one: ts.Node) => {
    found.push(one);
    ts.forEachChild(one, walk);
  };
  walk(node);
  return found;
}
