// Bold, emphasis and links as an editor would type them: no space at their edges, none without words. Markdown would need
// signs such as &#x20; for these, which no editor can read.
import type { Nodes, Parents, PhrasingContent } from "mdast";

type Marked = Extract<PhrasingContent, { children: PhrasingContent[] }>;

/** Tidies a tree (changing it); no word is changed. */
export function tidyWords(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tidyWords(child);
  plainCode(node);
  node.children = joined(withoutEmpty(node.children as PhrasingContent[]).flatMap(apart)) as typeof node.children;
  for (let i = 0; i < node.children.length; i++) freePunctuation(node, i);
  if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) trimBreaks(node);
}

// Code with a line end, a bar or a sign for code in it cannot be written everywhere: as words it can.
function plainCode(parent: Parents): void {
  const children = parent.children as PhrasingContent[];
  for (const [i, child] of children.entries()) {
    if (child.type !== "inlineCode") continue;
    const isPlain = child.value.trim() === child.value && child.value !== "" && !/[`|\n\r]/.test(child.value);
    const isApart = children[i + 1]?.type !== "inlineCode" && children[i - 1]?.type !== "inlineCode";
    if (!isPlain || !isApart) children[i] = { type: "text", value: child.value.replace(/\s+/g, " ") };
  }
}

const isMark = (node: PhrasingContent): node is Marked => /^(?:strong|emphasis|delete)$/.test(node.type);
const isMarkOrLink = (node: PhrasingContent): node is Marked => /^(?:strong|emphasis|delete|link)$/.test(node.type);

// A mark without words, or a link without them, is nothing that a reader sees.
function withoutEmpty(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (!isMarkOrLink(child)) return [child];
    if (child.children.length === 0) return [];
    return child.children.every(isSpace) || (child.type === "link" && !child.url) ? child.children : [child];
  });
}

const isSpace = (node: PhrasingContent) => node.type === "break" || (node.type === "text" && node.value.trim() === "");

// The space at the edges of a mark goes before and after it.
function apart(child: PhrasingContent): PhrasingContent[] {
  if (!isMarkOrLink(child)) return [child];
  const inside = [...child.children];
  const [before, after]: PhrasingContent[][] = [[], []];
  const take = (from: "start" | "end"): void => {
    const edge = from === "start" ? inside[0] : inside[inside.length - 1];
    if (!edge) return;
    const space = edge.type === "text" ? (from === "start" ? /^\s+/ : /\s+$/).exec(edge.value)?.[0] : undefined;
    if (edge.type === "break" || (edge.type === "text" && edge.value === space)) {
      if (from === "start") before.push(inside.shift() as PhrasingContent);
      else after.unshift(inside.pop() as PhrasingContent);
      take(from);
    } else if (edge.type === "text" && space) {
      const value = from === "start" ? edge.value.slice(space.length) : edge.value.slice(0, -space.length);
      inside[from === "start" ? 0 : inside.length - 1] = { ...edge, value };
      if (from === "start") before.push({ type: "text", value: space });
      else after.unshift({ type: "text", value: space });
    }
  };
  take("start");
  take("end");
  return [...before, { ...child, children: inside } as PhrasingContent, ...after];
}

// Neighbours of one kind become one, with the space between them.
function joined(children: PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const child of children) {
    const [before, space] = found.slice(-2);
    const isApart = space?.type === "text" && /^[ \u00a0]+$/.test(space.value);
    if (before && isApart && isMark(before) && before.type === child.type)
      found.splice(-2, 2, { ...before, children: [...before.children, space] } as PhrasingContent);
    const last = found.at(-1);
    if (last?.type === "text" && child.type === "text") found[found.length - 1] = { ...last, value: last.value + child.value };
    else if (last && isMark(last) && last.type === child.type)
      found[found.length - 1] = { ...last, children: joined([...last.children, ...(child as Marked).children]) };
    else found.push(child);
  }
  return found;
}

// "**Note:**Then" is no bold in Markdown, "**Note**:Then" is.
function freePunctuation(parent: Parents, i: number): void {
  const children = parent.children as PhrasingContent[];
  const mark = children[i];
  if (!isMark(mark)) return;
  const [before, after] = [children[i - 1], children[i + 1]];
  const [first, last] = [mark.children[0], mark.children[mark.children.length - 1]];
  if (after?.type === "text" && /^[\p{L}\p{N}]/u.test(after.value) && last?.type === "text") {
    const [signs] = /[\p{P}\p{S}]+$/u.exec(last.value) ?? [""];
    if (signs.length < last.value.length) {
      last.value = last.value.slice(0, last.value.length - signs.length);
      after.value = signs + after.value;
    }
  }
  if (before?.type === "text" && /[\p{L}\p{N}]$/u.test(before.value) && first?.type === "text") {
    const [signs] = /^[\p{P}\p{S}]+/u.exec(first.value) ?? [""];
    if (signs.length < first.value.length) {
      first.value = first.value.slice(signs.length);
      before.value += signs;
    }
  }
}

// A break at the end of a paragraph breaks nothing; space around one is none of the words.
function trimBreaks(block: Parents): void {
  const children = block.children as PhrasingContent[];
  while (children[0] && isSpace(children[0])) children.shift();
  while (children.length > 0 && isSpace(children[children.length - 1])) children.pop();
  for (const [i, child] of children.entries()) {
    if (child.type !== "text") continue;
    if (i === 0 || children[i - 1].type === "break") child.value = child.value.trimStart();
    if (i === children.length - 1 || children[i + 1].type === "break") child.value = child.value.trimEnd();
  }
}
