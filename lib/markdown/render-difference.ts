// A difference as HTML: <ins> and <del> with hidden words, because screen readers announce neither by themselves.
import type { Element, ElementContent, Root } from "hast";
import type { ListKind, ParagraphToken, Token, WordToken } from "../domain/token";
import { atDepth, newParagraph, paragraphBreak, paragraphName } from "../wording/differences";
import type { Change } from "./difference";
import { earlierCounter } from "./earlier-positions";
import { bracketClass, itemsClass } from "./item-names";
import { elementNode, renderTokenWords, sign, textNode } from "./render-token-words";

type Kind = Change["kind"];
type Placed = { kind: Kind; token: Token };
/**
 * `at` is the paragraph's place in the newer text, counted as its anchors are (lib/markdown/anchor-paragraphs.ts), `was` the
 * number of an item in the earlier.
 */
type Block = { paragraph: ParagraphToken; content: ElementContent[]; at?: number; was?: number };

const marks = {
  inserted: { name: "ins", end: " end of insertion " },
  deleted: { name: "del", end: " end of deletion " },
};

/**
 * The paragraphs of both texts in order; with one run that is the same, simply the text. With `isNumbered` each
 * paragraph of the newer text tells its place there (data-paragraph).
 */
export function renderDifference(changes: Change[], isNumbered = false): Root {
  const blocks: Block[] = [];
  const count = counter();
  const countEarlier = earlierCounter();
  const begin = (paragraph: ParagraphToken, kind: Kind = "deleted", gone?: ParagraphToken) => {
    const at = isNumbered && kind !== "deleted" ? count(paragraph) : undefined;
    const was = gone || kind !== "inserted" ? countEarlier(gone ?? paragraph, kind !== "same") : undefined;
    blocks.push({ paragraph, content: [], at, was });
  };
  const add = (kind: Kind, content: ElementContent[]) => {
    if (blocks.length === 0) begin({ kind: "paragraph", element: "p", depth: 0 });
    const block = blocks[blocks.length - 1];
    const into = block.content;
    // One by one: a call takes some 100,000 pieces at most, and copying what is there already takes longer each time.
    if (kind === "same") {
      for (const piece of content) into.push(piece);
      return;
    }
    const { name, end } = marks[kind];
    const last = into.at(-1);
    if (last?.type !== "element" || last.tagName !== name) {
      into.push(elementNode(name, {}, [spoken(` ${kind}: `), ...content, spoken(end)]));
      return;
    }
    const ending = last.children.pop();
    for (const piece of ending ? [...content, ending] : content) last.children.push(piece);
  };

  const retargeted = linksThatChanged(changes);
  const placed = changes.flatMap(({ kind, tokens }) => tokens.map((token): Placed => ({ kind, token })));
  const held = wordsOfParagraphs(placed);
  for (let i = 0; i < placed.length; ) {
    const { kind, token } = placed[i];
    if (token.kind === "word") {
      let end = i;
      const words: WordToken[] = [];
      for (let next = placed[end]; next?.kind === kind && next.token.kind === "word"; next = placed[++end]) words.push(next.token);
      add(kind, renderTokenWords(words, { kind, begins: (blocks.at(-1)?.content.length ?? 0) === 0, retargeted }));
      i = end;
      continue;
    }
    const words = held[i];
    const next = placed[++i];
    if (kind === "deleted" && words === "mixed") {
      add("deleted", [textNode(" "), sign(paragraphBreak)]);
    } else if (kind === "deleted" && words === "none" && next?.token.kind === "paragraph" && held[i] === "mixed") {
      // A paragraph became a heading, say: both markers come before its words.
      begin(next.token, next.kind, token);
      const [gone, come] = beginnings(token, next.token);
      add("deleted", gone);
      add("inserted", come);
      i++;
    } else {
      begin(token, kind);
      if (kind !== "same" && words !== "own")
        add(kind, [token.element === "hr" ? textNode("―") : sign(newParagraph(paragraphName(token.element, token.list)))]);
    }
  }
  return { type: "root", children: layOut(blocks) };
}

// Words that stay while their link is another, comes or goes: nothing but its target tells readers what changed. Also words
// that lead to several places ("this guide" twice): which of them came or went is not in the words.
function linksThatChanged(changes: Change[]): Set<string> {
  const of = (kind: Kind) => changes.filter((one) => one.kind === kind).map(({ tokens }) => tokens.filter((one) => one.kind === "word"));
  const [inserted, deleted, same] = [of("inserted"), of("deleted"), of("same")];
  const targets = new Map<string, Set<string>>();
  for (const { text, link } of [inserted, deleted, same].flat(2)) {
    if (link) targets.set(text, (targets.get(text) ?? new Set()).add(JSON.stringify([link.target, link.title])));
  }
  // `others` are the runs of the other text; words without a link come one by one.
  const changed = (runs: WordToken[][], others: WordToken[][]) => {
    const plain = others.map((run) => run.map(({ text, link }) => (link ? "" : text)).join(" "));
    return runs
      .flat()
      .filter(({ text, link }) => link && ((targets.get(text)?.size ?? 0) > 1 || plain.some((run) => run.includes(text))))
      .map(({ text }) => text);
  };
  return new Set([...changed(deleted, inserted), ...changed(inserted, deleted)]);
}

// What its words were, and what they are now. Lists that start with another number are recognised by their numbers.
function beginnings(before: ParagraphToken, after: ParagraphToken): [ElementContent[], ElementContent[]] {
  const numberOf = ({ position, bracket }: ParagraphToken) => `${position}${bracket ? ")" : "."}`;
  const isNumbering = before.list === "ol" && after.list === "ol" && numberOf(before) !== numberOf(after);
  const number = (token: ParagraphToken) => elementNode("span", { className: ["item-number"] }, [textNode(numberOf(token))]);
  if (isNumbering) return [[number(before)], [textNode(" "), number(after)]];
  const [gone, come] = [before, after].map(({ element: name, list }) => paragraphName(name, list));
  const isMoved = gone === come && before.depth !== after.depth;
  const told = isMoved ? [atDepth(gone, before.depth), atDepth(come, after.depth)] : [gone, come];
  return [[sign(told[0])], [textNode(" "), sign(told[1])]];
}

// Counts a text's paragraphs as its anchors are: a table is one, and what follows in a list item belongs to the item, a meaning to its term.
function counter(): (paragraph: ParagraphToken) => number | undefined {
  let counted = 0;
  let before: string | undefined;
  return ({ element: name, depth, begins }) => {
    const isCounted =
      name !== "hr" && (name !== "p" || depth === 0) && (name !== "tr" || begins) && name !== "dd" && !(name === "dt" && before === "dt");
    before = name;
    return isCounted ? ++counted : undefined;
  };
}

// For each place where a paragraph begins, whether its words are of the same kind.
function wordsOfParagraphs(placed: Placed[]): ("none" | "own" | "mixed")[] {
  const held: ("none" | "own" | "mixed")[] = [];
  let begin = 0;
  placed.forEach(({ kind, token }, i) => {
    if (token.kind === "paragraph") begin = i;
    if (begin === i) held[i] = "none";
    else if (held[begin] !== "mixed") held[begin] = kind === placed[begin].kind ? "own" : "mixed";
  });
  return held;
}

// Lists are put together again from their items, which keep their positions.
function layOut(blocks: Block[]): ElementContent[] {
  const laid: ElementContent[] = [];
  let list: { element: Element; like: string; begins?: number } | undefined;
  for (const { paragraph, content, at, was } of blocks) {
    const place = at === undefined ? {} : { dataParagraph: String(at) };
    const { element: name, list: kind, depth, position, bracket } = paragraph;
    const like = kind === undefined ? undefined : `${kind} ${depth} ${bracket ?? ""}`;
    if (like === undefined || kind === undefined) {
      list = undefined;
      const told = name === "hr" ? content.length > 0 : name === "tr" || name.startsWith("h");
      laid.push(elementNode(told ? "p" : name, { ...(depth > 0 && { className: [`depth-${depth}`] }), ...place }, content));
      continue;
    }
    if (list?.like !== like) {
      list = { element: emptyList(kind, depth, bracket), like };
      laid.push(list.element);
    }
    const { properties, children } = list.element;
    if (was !== undefined && kind === "ol" && list.begins === undefined) {
      list.begins = was;
      if (was > 1) properties.start = was;
    }
    children.push(
      elementNode(name, { ...(kind !== "ul" && kind !== "dl" && kind !== "items" && { value: String(position) }), ...place }, content),
    );
  }
  return laid;
}

function emptyList(kind: ListKind, depth: number, bracket: true | undefined): Element {
  const className = [`depth-${depth}`];
  if (kind === "items") return elementNode("ul", { className: [...className, itemsClass], role: "list", type: "none" }, []);
  if (kind === "footnotes" || kind === "steps") return elementNode("ol", { className: [...className, kind] }, []);
  return elementNode(kind, { className: bracket ? [...className, bracketClass] : className }, []);
}

function spoken(words: string): Element {
  return elementNode("span", { className: ["spoken"] }, [textNode(words)]);
}
