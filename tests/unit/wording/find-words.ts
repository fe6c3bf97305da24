// Words that a component shows and did not take from lib/wording, found in its syntax tree.
import { nodesBelow, partOf, type SyntaxNode, stringOf, syntaxTree, textsOfTemplate } from "../../syntax-tree";

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
  return nodesBelow(syntaxTree(name, source)).flatMap((node) => {
    const text = textOf(node);
    if (text === undefined) return [];
    const isWording = isShown(node, source)
      ? hasLetter(text)
      : isSentence(text) && !isName(node, source) && !text.split(/\s+/).every((piece) => classes.has(piece));
    if (!isWording) return [];
    const blank = node.type === "JSXText" ? source.slice(node.start).search(/\S/) : 0;
    const line = source.slice(0, node.start + blank).split("\n").length;
    return [`${line}: ${text.replace(/\s+/g, " ").trim()}`];
  });
}

// The parts of a template are one text: what is put into them is found by itself. Tags of HTML are no words.
function textOf(node: SyntaxNode): string | undefined {
  const text = node.type === "JSXText" ? String(node.value) : (stringOf(node) ?? textsOfTemplate(node)?.join(" … "));
  return text === undefined ? undefined : plain(text);
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
function isShown(node: SyntaxNode, source: string): boolean {
  if (node.type === "JSXText") return true;
  const whole = wholeOf(node);
  const { parent } = whole;
  if (!parent) return false;
  if (parent.type === "JSXExpressionContainer")
    return parent.parent?.type === "JSXAttribute" ? shownAttributes.has(written(parent.parent, "name", source)) : true;
  if (parent.type === "JSXAttribute") return shownAttributes.has(written(parent, "name", source));
  if (parent.type === "Property" && parent.value === whole) return shownAttributes.has(keyOf(parent));
  const assigned = partOf(parent, "left");
  if (assigned) return assigned.type === "MemberExpression" && shownProperties.has(calledName(assigned, source));
  if (parent.type !== "CallExpression") return false;
  const words = parent.arguments as SyntaxNode[];
  const at = words.indexOf(whole);
  const called = calledBy(parent, source);
  if (called === "element") return at >= 2;
  if (called === "setAttribute") return at === 1 && shownAttributes.has(stringOf(words[0]) ?? "");
  return showing.has(called);
}

/** Where a text is a name: a class, a selector, the message of an error for programmers. */
function isName(node: SyntaxNode, source: string): boolean {
  const whole = wholeOf(node);
  for (let outer = whole.parent; outer && outer.type !== "BlockStatement"; outer = outer.parent) {
    if (outer.type === "NewExpression" && /Error$/.test(written(outer, "callee", source))) return true;
    if (outer.type === "ThrowStatement" || outer.type === "ImportDeclaration" || /^TS\w*Type$/.test(outer.type)) return true;
    if (outer.type === "JSXAttribute") return namingAttributes.test(written(outer, "name", source));
  }
  const { parent } = whole;
  if (parent?.type === "Property") return parent.key === whole || namingAttributes.test(keyOf(parent));
  return parent?.type === "CallExpression" && naming.test(calledBy(parent, source));
}

/** The expression that a text is the value of: out of conditions, sums, brackets and templates. */
function wholeOf(node: SyntaxNode): SyntaxNode {
  let whole = node;
  for (;;) {
    const { parent } = whole;
    if (!parent) return whole;
    const isChosen = parent.type === "ConditionalExpression" && parent.test !== whole;
    const isJoined = /^(?:Binary|Logical)Expression$/.test(parent.type) && !/[=<>]|^in$|^instanceof$/.test(String(parent.operator));
    if (!isChosen && !isJoined && !/^(?:ParenthesizedExpression|TemplateLiteral)$/.test(parent.type)) return whole;
    whole = parent;
  }
}

/** The key of a property, if it is not computed. */
function keyOf(property: SyntaxNode): string {
  const key = partOf(property, "key");
  return !key || property.computed ? "" : String(key.name ?? key.value);
}

function calledBy(call: SyntaxNode, source: string): string {
  const called = partOf(call, "callee");
  return called ? calledName(called, source) : "";
}

/** The last name of `a.b.c`, or the expression as written. */
function calledName(expression: SyntaxNode, source: string): string {
  return expression.type === "MemberExpression" && !expression.computed
    ? written(expression, "property", source)
    : source.slice(expression.start, expression.end);
}

function written(node: SyntaxNode, part: string, source: string): string {
  const { start, end } = partOf(node, part) ?? { start: 0, end: 0 };
  return source.slice(start, end);
}
