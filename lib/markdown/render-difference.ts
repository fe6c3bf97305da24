// A difference as HTML: <ins> and <del> with hidden words, because screen readers announce neither by themselves. No
// link inside a deletion is alive.
import type { Element, ElementContent, Root } from "hast";
import { lineBreak, type ParagraphToken, type Token, type WordToken } from "../token";
import type { Change } from "./difference";

type Kind = Change["kind"];
/** `at` is the paragraph's place in the newer text, counted as its anchors are (lib/markdown/anchor-paragraphs.ts). */
type Block = { paragraph: ParagraphToken; content: ElementContent[]; at?: number };

/**
 * The paragraphs of both texts in order; with one run that is the same, simply the text. With `isNumbered` each
 * paragraph of the newer text tells its place there (data-paragraph).
 */
export function renderDifference(changes: Change[], isNumbered = false): Root {
  const blocks: Block[] = [];
  let counted = 0;
  const placeOf = (token: ParagraphToken, kind: Kind) => {
    if (!isNumbered || kind === "deleted" || !isCounted(token, blocks.at(-1)?.paragraph)) return {};
    return { at: ++counted };
  };
  const add = (...content: ElementContent[]) => {
    if (blocks.length === 0) blocks.push({ paragraph: { kind: "paragraph", element: "p", depth: 0 }, content: [] });
    blocks[blocks.length - 1].content.push(...content);
  };
  const retargeted = new Set(
    changes.flatMap(({ kind, tokens }) =>
      kind === "deleted" ? tokens.flatMap((token) => (token.kind === "word" && token.link ? [token.text] : [])) : [],
    ),
  );
  const flat = changes.flatMap(({ kind, tokens }) => tokens.map((token) => ({ kind, token })));
  for (let i = 0; i < flat.length; ) {
    const { kind, token } = flat[i];
    if (token.kind === "paragraph") {
      const rest = flat.slice(i + 1, nextParagraph(flat, i + 1));
      const whole = rest.every((other) => other.kind === kind);
      if (kind === "deleted" && !whole) add(mark("deleted", [text(" ¶")], "paragraph break "));
      else blocks.push({ paragraph: token, content: [], ...placeOf(token, kind) });
      // A line across the page has no words to mark.
      if (kind !== "same" && token.element === "hr") add(mark(kind, [text("―")]));
      if (kind === "inserted" && !whole) add(mark("inserted", [text("¶")], "paragraph break "));
      i++;
      continue;
    }
    const begins = (blocks.at(-1)?.content.length ?? 0) === 0;
    let end = i;
    const words: WordToken[] = [];
    for (let next = flat[end]; next?.kind === kind && next.token.kind === "word"; next = flat[++end]) words.push(next.token);
    const content = words.flatMap((word, at) => renderWord(word, kind, at === 0 && begins, retargeted.has(word.text)));
    add(...(kind === "same" ? content : [mark(kind, content)]));
    i = end;
  }
  return { type: "root", children: layOut(blocks) };
}

// A table counts as one paragraph, and what follows in a list item belongs to the item.
function isCounted({ element: name, depth }: ParagraphToken, before?: ParagraphToken): boolean {
  if (name === "hr" || (name === "p" && depth > 0)) return false;
  return name !== "tr" || before?.element !== "tr";
}

function nextParagraph(flat: { token: Token }[], from: number): number {
  const found = flat.findIndex(({ token }, i) => i >= from && token.kind === "paragraph");
  return found < 0 ? flat.length : found;
}

function renderWord({ text: word, spaced, marks, link }: WordToken, kind: Kind, first: boolean, retargeted: boolean): ElementContent[] {
  if (word === lineBreak) return kind === "same" ? [element("br", {}, [])] : [text(" ⏎")];
  let node: ElementContent = text(word);
  const alive = link?.address !== undefined && kind !== "deleted";
  if (alive) node = element("a", { href: link.address, ...(link.outside && { className: ["outside"] }) }, [node]);
  for (const name of [...marks].reverse()) if (name !== "blockquote") node = element(name === "del" ? "s" : name, {}, [node]);
  // A target that changed, or went, would not be seen otherwise.
  const told = link && (kind === "deleted" || (kind === "inserted" && retargeted));
  const elsewhere = alive && link.outside ? [element("span", { className: ["elsewhere"] }, [text(" (another website)")])] : [];
  const target: ElementContent[] = told ? [text(` (link to ${link.address ?? link.target})`)] : [];
  return [...(spaced && !first ? [text(" ")] : []), node, ...elsewhere, ...target];
}

function mark(kind: "inserted" | "deleted", content: ElementContent[], what = ""): Element {
  const [name, end] = kind === "inserted" ? ["ins", "end of insertion"] : ["del", "end of deletion"];
  return element(name, {}, [spoken(` ${kind}: ${what}`), ...content, spoken(` ${end} `)]);
}

// Lists are put together again from their items, which keep their positions.
function layOut(blocks: Block[]): ElementContent[] {
  const laid: ElementContent[] = [];
  let list: { element: Element; like: string } | undefined;
  for (const { paragraph, content, at } of blocks) {
    const place = at === undefined ? {} : { dataParagraph: String(at) };
    const { element: name, list: kind, depth, position } = paragraph;
    const like = kind === undefined ? undefined : `${kind} ${depth}`;
    if (like === undefined || kind === undefined) {
      list = undefined;
      laid.push(
        element(
          name === "tr" || name.startsWith("h") ? "p" : name,
          { ...(depth > 0 && { className: [`depth-${depth}`] }), ...place },
          content,
        ),
      );
      continue;
    }
    if (list?.like !== like) {
      list = { element: element(kind, { className: [`depth-${depth}`] }, []), like };
      laid.push(list.element);
    }
    list.element.children.push(element("li", { ...(kind === "ol" && { value: String(position) }), ...place }, content));
  }
  return laid;
}

function spoken(words: string): Element {
  return element("span", { className: ["spoken"] }, [text(words)]);
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
