// Words of a difference as HTML. No link inside a deletion is alive; a target that changed, or went, is reported clearly.
import type { Element, ElementContent } from "hast";
import { lineBreak, type WordToken } from "../domain/token";
import type { Change } from "./difference";

/** How words are described: as what, whether they begin a paragraph, and which words of links were deleted somewhere. */
type Telling = { kind: Change["kind"]; begins: boolean; retargeted: Set<string> };

/** Words side by side with the same marks are in one element of that mark. */
export function renderTokenWords(words: WordToken[], telling: Telling): ElementContent[] {
  const content: ElementContent[] = [];
  let marked: { marks: string; inside: ElementContent[] } = { marks: "", inside: content };
  for (const [i, word] of words.entries()) {
    const names = word.marks.filter((name) => name !== "blockquote");
    const space = word.spaced && !(i === 0 && telling.begins) ? [text(" ")] : [];
    const told = renderWord(word, telling);
    if (names.join(" ") === marked.marks) {
      marked.inside.push(...space, ...told);
      continue;
    }
    content.push(...space, ...names.reduceRight((inner, name) => [element(name === "del" ? "s" : name, {}, inner)], told));
    marked = { marks: names.join(" "), inside: names.length > 0 ? told : content };
  }
  return content;
}

function renderWord({ text: word, link, cites, picture }: WordToken, { kind, retargeted }: Telling): ElementContent[] {
  if (picture) {
    const { address: src, width, height } = picture;
    const shown = element("img", { src, alt: word, width, height }, []);
    // Of two pictures no one sees which words were those of which.
    return kind === "same" ? [shown] : [shown, text(` (picture: ${word})`)];
  }
  if (word === lineBreak) return kind === "same" ? [element("br", {}, [])] : [text(" ⏎")];
  const address = kind === "deleted" ? undefined : (link?.address ?? cites);
  const isOutside = address !== undefined && link?.outside;
  const node = address ? element("a", { href: address, ...(isOutside && { className: ["outside"] }) }, [text(word)]) : text(word);
  const elsewhere = isOutside ? [element("span", { className: ["elsewhere"] }, [text(" (another website)")])] : [];
  const told = link && (kind === "deleted" || (kind === "inserted" && retargeted.has(word)));
  return [node, ...elsewhere, ...(told ? [text(` (link to ${link.address ?? link.target}${link.title ? ` “${link.title}”` : ""})`)] : [])];
}

/** A node of text. */
export function text(value: string): ElementContent {
  return { type: "text", value };
}

/** An element. */
export function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
