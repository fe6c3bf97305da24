// Marks terms where they are defined, and where they are used leads to the note that says what they mean. The words
// stay as they are.
import type { Element, ElementContent, Root } from "hast";
import { meaningAnchor } from "../site/anchors";
import { markerClass } from "./item-names";

/** What is looked for in the words: terms in any case, abbreviations as they are written. */
export type KnownWords = {
  /** Matches each of them as a whole word; undefined if there is none. */
  pattern?: RegExp;
  /** Word in small letters → term as its section writes it. */
  terms: Map<string, string>;
  /** Abbreviation → its meaning. */
  abbreviations: Map<string, string>;
};

/** Prepares terms and abbreviations (each with its meaning) to be found in texts. */
export function knownWords(terms: string[], abbreviations: Record<string, string>): KnownWords {
  const words = [...terms, ...Object.keys(abbreviations)].filter(({ length }) => length <= longestTerm);
  return {
    pattern: words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(words)}(?=s?(?![\\p{L}\\p{N}]))`, "giu") : undefined,
    terms: new Map(terms.map((term) => [term.toLowerCase(), term])),
    abbreviations: new Map(Object.entries(abbreviations)),
  };
}

/** In letters: what is longer is a sentence. */
const longestTerm = 200;

type Letters = { next: Map<string, Letters>; ends: boolean };

// One pattern for thousands of words, in which each letter is looked at once; the longest word that fits is found.
function patternOf(words: string[]): string {
  const start: Letters = { next: new Map(), ends: false };
  for (const word of words) {
    let at = start;
    for (const letter of word.toLowerCase().replace(/\s+/g, " ")) {
      const next = at.next.get(letter) ?? { next: new Map(), ends: false };
      at.next.set(letter, next);
      at = next;
    }
    at.ends = true;
  }
  const print = ({ next, ends }: Letters): string => {
    const branches = [...next].map(([letter, after]) => asPattern(letter) + print(after));
    if (branches.length === 1 && !ends) return branches[0];
    return branches.length > 0 ? `(?:${branches.join("|")}${ends ? "|" : ""})` : "";
  };
  return print(start);
}

/** Matches a term as it is written, as a whole word. */
export function wholeWord(term: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(term)}(?![\\p{L}\\p{N}])`, "u");
}

function asPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/**
 * Changes the tree in place: <dfn> at the first place of each term in `defines`; elsewhere the first place of each
 * term or abbreviation outside other links leads to its note. Returns what is used, in the order of the notes.
 */
export function markTerms(tree: Root, number: string, known: KnownWords, defines: string[]): string[] {
  const { pattern } = known;
  if (!pattern) return [];
  const uses: string[] = [];
  const marked = new Set<string>();
  const markIn = (parent: Root | Element, inLink: boolean) => {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type === "text") return markText(child.value, inLink);
      if (child.type === "element" && !withoutTerms(child)) markIn(child, inLink || child.tagName === "a");
      return [child];
    });
  };
  const markText = (text: string, inLink: boolean): ElementContent[] => {
    const pieces: ElementContent[] = [];
    let done = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const word = canonical(found, known);
      const element = word === undefined ? undefined : mark(word, found, inLink);
      if (!element) continue;
      pieces.push({ type: "text", value: text.slice(done, index) }, element);
      done = index + found.length;
    }
    pieces.push({ type: "text", value: text.slice(done) });
    return pieces.filter((piece) => piece.type !== "text" || piece.value !== "");
  };
  const mark = (word: string, found: string, inLink: boolean): Element | undefined => {
    const own = defines.includes(word);
    if (!own && !uses.includes(word)) uses.push(word);
    const expansion = known.abbreviations.get(word);
    // Only the term itself is defined: not its plural, nor the same word at the beginning of a sentence before it.
    if (marked.has(word) || (own ? found !== word : inLink && expansion === undefined)) return undefined;
    marked.add(word);
    const text: ElementContent = { type: "text", value: found };
    if (own) return element("dfn", {}, text);
    const inner = expansion === undefined ? text : element("abbr", { title: expansion }, text);
    if (inLink) return inner as Element;
    return element("a", { className: ["term"], href: `#${meaningAnchor(number, uses.indexOf(word) + 1)}` }, inner);
  };
  markIn(tree, false);
  return uses;
}

function withoutTerms({ tagName, properties }: Element): boolean {
  return tagName === "code" || tagName === "pre" || String(properties.className) === markerClass;
}

function canonical(found: string, { terms, abbreviations }: KnownWords): string | undefined {
  return abbreviations.has(found) ? found : terms.get(found.toLowerCase().replace(/\s+/g, " "));
}

function element(tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
