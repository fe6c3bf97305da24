// Gives every link of a section its address and collects what it leads to, and every picture its file. Raw HTML is refused.
import type { Image, Link, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Picture, Reference } from "../domain/manual";
import { wrongWebAddress } from "../domain/web-address";
import { isWorthNoting } from "../domain/worth-noting";
import { noteAnchor } from "../site/anchors";
import { notAvailable } from "../wording/notes";
import { anglesOf } from "./decoded-references";
import type { ChartRule } from "./flow-chart";
import type { Citation } from "./link-numbers";
import type { KnownWords } from "./mark-terms";
import { type NumberNames, writtenTarget } from "./normalise-words";

type WordsRule =
  | ChartRule
  | "raw-html"
  | "table-rows"
  | "broken-link"
  | "missing-alternative"
  | "picture-address"
  | "picture-in-link"
  | "picture-title"
  | "reference-link"
  | "unknown-footnote"
  | "unused-footnote"
  | "footnote-twice"
  | "footnote-in-link"
  | "footnote-circle";

/** What the content pipeline answers: where links lead; and it takes the problems met (offset in UTF-16 units). */
export type LinkAnswers = {
  resolve: (url: string, offset: number) => Omit<Reference, "words"> | undefined;
  /** The picture of a name, next to the section; the problem is reported if there is none. */
  picture: (name: string, offset: number) => Picture | undefined;
  /** Address of a section or chapter by its number; undefined if the manual does not have it. */
  find: (number: string, cited?: Citation) => string | undefined;
  /** The item of a section that the brackets after its number name, or the first of them; "" where there is none. */
  itemOf?: (written: string, brackets: string) => string;
  /** The number in the manual of what the words cite; absent where they are the same. */
  numberOf?: (written: string, cited?: Citation) => string;
  /** A link's address however its number is typed: one form for "article 5" and "Article 5". Absent where there is one alone. */
  asNamed?: (url: string) => string;
  /** Lasting names of numbers, for fingerprints. */
  names?: NumberNames;
  /** Terms and abbreviations that are explained somewhere. */
  known: KnownWords;
  /** The file's text, for what the parser passes over. */
  text: string;
  report: (rule: WordsRule, detail: string, offset: number, suggestion?: string | (() => string | undefined)) => void;
};

/** Changes the tree in place. Links with nowhere to lead go to their note under the section. */
export function resolveLinks(tree: Root, number: string, answers: LinkAnswers): Reference[] {
  const { resolve, report } = answers;
  const references: Reference[] = [];
  const refused: Span[] = [];
  const opened = new Set<string>();
  visit(tree, (node, index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "html") reportHtml(node.value, offset, opened, report);
    if (node.type === "text") reportBrokenLinks(node.value, offset, answers);
    if (node.type === "image") resolvePicture(node, offset, answers);
    if (node.type === "imageReference" || node.type === "linkReference" || node.type === "definition")
      report("reference-link", node.label ?? node.identifier, offset);
    if (node.type !== "link") return;
    if (node.children.some(({ type }) => type === "image")) report("picture-in-link", "", offset);
    if (isBareWebAddress(node, answers.text) && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    const destination = resolve(node.url, offset);
    if (!destination) return void refused.push({ from: offset, to: node.position?.end.offset ?? offset });
    const reference = { ...destination, words: plainText(node) };
    references.push(reference);
    const note = noteAnchor(number, references.length);
    node.data = { hProperties: { ...linkProperties(reference, note), [writtenTarget]: answers.asNamed?.(node.url) ?? node.url } };
    node.url = reference.address ?? `#${note}`;
  });
  reportTagsInWords(tree, refused, answers);
  return references;
}

// A link with a space too many, which CommonMark takes for words.
const brokenLink = /\[[^[\]]+\][ \u00a0\n]?\(\s*(?:section|chapter|document|law|picture|https?|mailto|tel)\s*:[^()]*\)/gi;

function reportBrokenLinks(words: string, offset: number, { text, report }: LinkAnswers): void {
  for (const { 0: written } of words.matchAll(brokenLink)) {
    const at = text.indexOf(written, offset);
    report("broken-link", written.replace(/\s+/g, " "), at < 0 ? offset : at);
  }
}

type Span = { from: number; to: number };

// The end of an element goes with its beginning.
function reportHtml(html: string, offset: number, opened: Set<string>, report: LinkAnswers["report"]): void {
  const [, end, name] = /^\s*<(\/?)([a-z][^\s/>]*)/i.exec(html)?.map((part) => part.toLowerCase()) ?? [];
  if (end === "/" && name !== undefined && opened.has(name)) return;
  if (name !== undefined) opened.add(name);
  report("raw-html", html.split("\n")[0].slice(0, 40), offset);
}

// What CommonMark takes for words a browser could take for the beginning of a tag (HTML, 13.2.5.6): refused alike.
// Front matter has a rule of its own, and what is in an address that is refused goes with it.
function reportTagsInWords(tree: Root, refused: Span[], { text, report }: LinkAnswers): void {
  const start = tree.children[0]?.type === "yaml" ? (tree.children[0].position?.end.offset ?? 0) : 0;
  for (const offset of anglesOf(tree)) {
    if (offset < start || refused.some(({ from, to }) => offset >= from && offset < to)) continue;
    const [tag] = /^<[a-z/!?][^\n]{0,38}/i.exec(text.slice(offset, offset + 40)) ?? [];
    if (tag !== undefined) report("raw-html", tag, offset);
  }
}

function resolvePicture(node: Image, offset: number, { picture, report }: LinkAnswers): void {
  if (!node.alt?.trim()) report("missing-alternative", node.url, offset);
  if (node.title) report("picture-title", node.title, offset);
  const name = /^picture:(.+)$/i.exec(node.url)?.[1];
  if (name === undefined) return report("picture-address", node.url, offset);
  const found = picture(name, offset);
  if (!found) return;
  const { address, code, width, height } = found;
  node.url = address;
  node.data = { hProperties: { width, height, [writtenTarget]: `picture:${code}` } };
}

function linkProperties(reference: Reference, note: string): Record<string, string> {
  if (reference.kind === "section" || (reference.kind === "chapter" && !reference.outside)) return {};
  return {
    className: reference.address ? (reference.outside ? "outside" : "") : "not-held",
    ...(isWorthNoting(reference) && { ariaDescribedBy: note }),
    // Drawn by the style sheet: the words of record do not say it.
    ...(!reference.address && { dataMissing: notAvailable }),
  };
}

// "www.example.org", "http://…" and "https://localhost" in running text are links only because the syntax extension makes them:
// the words stay, the link goes.
function isBareWebAddress(link: Link, text: string): boolean {
  const [only] = link.children;
  const isRefused = link.url.startsWith("http:") || (link.url.startsWith("https:") && wrongWebAddress(link.url) !== undefined);
  if (!isRefused || only?.type !== "text") return false;
  const offset = link.position?.start.offset;
  const isWritten = offset !== undefined && /[[<]/.test(text[offset] ?? "");
  return !isWritten && (link.url === `http://${only.value}` || link.url === only.value);
}

function plainText(node: RootContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
