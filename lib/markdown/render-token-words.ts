// Words of a difference as HTML. No link inside a deletion is alive; where only a link's target changed, both targets are said.
import type { Element, ElementContent } from "hast";
import { lineBreak, type WordToken } from "../domain/token";
import * as wording from "../wording/differences";
import type { Change } from "./difference";
import { markerClass } from "./item-names";

/** How words are described: as what, whether they begin a paragraph, and which words have another link now. */
type Telling = { kind: Change["kind"]; begins: boolean; retargeted: Set<string> };

/** Words side by side with the same marks are in one element of that mark. */
export function renderTokenWords(words: WordToken[], telling: Telling): ElementContent[] {
  const content: ElementContent[] = [];
  let marked: { marks: string; inside: ElementContent[] } = { marks: "", inside: content };
  for (const [i, word] of words.entries()) {
    const names = word.marks.filter((name) => name !== "blockquote");
    const space = word.spaced && !(i === 0 && telling.begins) ? [textNode(" ")] : [];
    const told = renderWord(word, telling);
    if (names.join(" ") === marked.marks) {
      marked.inside.push(...space, ...told);
      continue;
    }
    content.push(...space, ...names.reduceRight((inner, name) => [elementNode(name === "del" ? "s" : name, {}, inner)], told));
    marked = { marks: names.join(" "), inside: names.length > 0 ? told : content };
  }
  return content;
}

function renderWord({ text: word, link, cites, picture, isMarker }: WordToken, { kind, retargeted }: Telling): ElementContent[] {
  if (isMarker) return [elementNode("span", { className: [markerClass] }, [textNode(word)])];
  if (picture) {
    const { address: src, width, height } = picture;
    const shown = elementNode("img", { src, alt: word, width, height }, []);
    // Of two pictures it is not clear which words belong to which.
    return kind === "same" ? [shown] : [shown, textNode(" "), sign(wording.changedPicture(word))];
  }
  if (word === lineBreak) return kind === "same" ? [elementNode("br", {}, [])] : [textNode(" "), sign(wording.lineBreak)];
  const address = kind === "deleted" ? undefined : (link?.address ?? cites);
  const isOutside = address !== undefined && link?.outside;
  const node = address
    ? elementNode("a", { href: address, ...(isOutside && { className: ["outside"] }) }, [textNode(word)])
    : textNode(word);
  if (!link || kind === "same") return [node];
  const told = retargeted.has(word) ? [textNode(" "), sign(wording.changedLink(link.address ?? link.target, link.title))] : [];
  return [node, ...told];
}

/** What is said of a change: no word of the text. */
export function sign(words: string): Element {
  return elementNode("span", { className: ["sign"] }, [textNode(`(${words})`)]);
}

/** A node of text. */
export function textNode(value: string): ElementContent {
  return { type: "text", value };
}

/** An element. */
export function elementNode(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
