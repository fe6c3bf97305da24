// Words that a component shows and did not take from lib/wording, found in its syntax tree.
import ts from "typescript";

const shownAttributes = new Set(["aria-label", "aria-description", "title", "alt", "placeholder", "label"]);
/** A property that is shown when a text is assigned to it. */
const shownProperties = new Set(["textContent", "innerText", "innerHTML", "ariaLabel", "title", "alt", "placeholder", "label"]);
/** Methods of nodes that show the texts they are given. */
const showing = new Set(["append", "prepend", "replaceChildren", "before", "after", "replaceWith", "createTextNode"]);
/** Calls that are given selectors, media queries and names, never words. */
const naming =
  /^(?:querySelector(?:All)?|closest|matches|matchMedia|getElementById|getAttribute|addEventListener|add|remove|toggle|contains|define)$/;
const namingAttributes = /^(?:class|className|rel|role|id|sizes|media|content|style|type|data-.*|d|transform|viewBox)$/;

/** Each with its line: `source` is the text of the file `name`, `classes` are the names of classes that it may use. */
export function findWords(name: string, source: string, classes: Set<string>): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (
      text !== undefined &&
      (isShown(node) ? hasLetter(text) : isSentence(text) && !isName(node) && !text.split(/\s+/).every((piece) => classes.has(piece)))
    ) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${line + 1}: ${text.replace(/\s+/g, " ").trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// The parts of a template are one text: what is put into them is found by itself. Tags of HTML are no words.
function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return plain(node.text);
  if (ts.isTemplateExpression(node))
    return plain([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" … "));
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, " ");
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Two or more words, and little else: no address, selector, media query or code. */
function isSentence(text: string): boolean {
  if (/^[./@(#[]|:\/\/|^(?:not |only )?(?:all|screen|print)$/.test(text.trim())) return false;
  const pieces = text.split(/\s+/).filter((piece) => hasLetter(piece));
  const words = pieces.filter((piece) => /^[(“‘"']*\p{L}[\p{L}’'–-]*[.,:;!?…)”’"']*$/u.test(piece));
  return words.length >= 2 && words.length * 2 > pieces.length;
}

/** Where a text is put on the page, or read out. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const whole = wholeOf(node);
  const { parent } = whole;
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isShownAttribute(parent.parent) : true;
  if (ts.isJsxAttribute(parent)) return isShownAttribute(parent);
  if (ts.isPropertyAssignment(parent) && parent.initializer === whole) return shownAttributes.has(nameOf(parent.name));
  if (ts.isBinaryExpression(parent)) return ts.isPropertyAccessExpression(parent.left) && shownProperties.has(parent.left.name.text);
  if (!ts.isCallExpression(parent)) return false;
  const at = parent.arguments.indexOf(whole as ts.Expression);
  const called = calledBy(parent);
  if (called === "element") return at >= 2;
  if (called === "setAttribute")
    return at === 1 && ts.isStringLiteral(parent.arguments[0]) && shownAttributes.has(parent.arguments[0].text);
  return showing.has(called);
}

/** Where a text is a name: a class, a selector, the message of an error for programmers. */
function isName(node: ts.Node): boolean {
  const whole = wholeOf(node);
  for (let outer: ts.Node = whole.parent; outer && !ts.isBlock(outer); outer = outer.parent) {
    if (ts.isNewExpression(outer) && /Error$/.test(outer.expression.getText())) return true;
    if (ts.isThrowStatement(outer) || ts.isImportDeclaration(outer) || ts.isTypeNode(outer)) return true;
    if (ts.isJsxAttribute(outer)) return namingAttributes.test(outer.name.getText());
  }
  const { parent } = whole;
  if (ts.isPropertyAssignment(parent)) return parent.name === whole || namingAttributes.test(nameOf(parent.name));
  return ts.isCallExpression(parent) && naming.test(calledBy(parent));
}

/** The expression that a text is the value of: out of conditions, sums, brackets and templates. */
function wholeOf(node: ts.Node): ts.Node {
  let whole = node;
  for (;;) {
    const { parent } = whole;
    if (ts.isTemplateSpan(parent) && parent.expression === whole) {
      whole = parent.parent;
      continue;
    }
    const isChosen = ts.isConditionalExpression(parent) && parent.condition !== whole;
    const isJoined = ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken && !isComparison(parent);
    if (!isChosen && !isJoined && !ts.isParenthesizedExpression(parent)) return whole;
    whole = parent;
  }
}

function isComparison({ operatorToken }: ts.BinaryExpression): boolean {
  return /[=<>]|^in$|^instanceof$/.test(operatorToken.getText());
}

function isShownAttribute({ name }: ts.JsxAttribute): boolean {
  return shownAttributes.has(name.getText());
}

function nameOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? "" : name.text;
}

function calledBy({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
