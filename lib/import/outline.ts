// What could be the sections of a document that does not number them as a chapter's: its headings, its own numbers, its bold lines.
import { toString as textOf } from "mdast-util-to-string";
import { hasLeaders, withoutPage } from "./contents-list";
import { isPageLink } from "./furniture";
import { plain } from "./section-lines";
import type { Source, SourceBlock } from "./source";

/** A block that could open a section: `printed` is its own number as in the document, `value` what it counts, `title` the words after it. */
export type Candidate = { block: SourceBlock; printed: string; value?: number; title: string };

/** One way to divide a document: `name` is what --sections calls it. */
export type Division = { name: string; candidates: Candidate[] };

/** A longer line is no title. */
const longestTitle = 100;
const kinds = "section article chapter part clause rule policy procedure standard step".split(" ");
const anyCase = kinds.flatMap((kind) => [kind, kind[0].toUpperCase() + kind.slice(1), kind.toUpperCase()]).join("|");
const named = new RegExp(`^((?:(?:${anyCase})\\s+(?:[Nn]o\\.?\\s*)?|§\\s*)(\\d{1,3}|[IVXLC]{1,7}|[A-Z])[.:)]?)(?=\\s|$)`);
const separator = /^\s*[–—:-](?=\s)/;
const counted = /^(?:\(?(\d{1,3})[.:)]{0,2}|([IVXLC]{1,7})[.:)]|([A-Z])[.:)])(?=\s|$)/;

/** The ways to divide it, the likeliest first; each has at least two sections. */
export function divisionsOf({ blocks, place }: Source): Division[] {
  const text = blocks.filter(({ node }) => node.type !== "footnoteDefinition" && !hasLeaders(plain(node)));
  const lines = withoutContents(text.map((block, i) => lineOf(block, text[i + 1])));
  const headings = lines.filter(({ block }) => block.node.type === "heading" && !isPageLink(plain(block.node)));
  const byDepth = [1, 2, 3, 4, 5, 6]
    .map((depth) => ({
      name: `h${depth}`,
      candidates: headings.filter(({ block: { node } }) => node.type === "heading" && node.depth === depth),
    }))
    .filter(({ candidates }) => candidates.length > 1);
  // The first of the highest rank may be the title of all.
  const [highest] = byDepth;
  if (highest && highest.candidates.length === 2 && highest.candidates[0] === headings[0] && byDepth[1])
    byDepth.push(...byDepth.splice(0, 1));
  const numbered = seriesIn(headings.length > 1 ? headings : lines.filter(isShort));
  const plainLines = headings.length > 1 ? [] : lines.filter(isShort);
  const bold = plainLines.filter(
    ({ block: { node } }) => node.type === "paragraph" && node.children.every(({ type }) => type === "strong"),
  );
  const short = place === "line" ? plainLines.filter(({ block: { node } }) => node.type === "paragraph") : [];
  const divisions = [
    ...(numbered.length > 1 ? [{ name: "numbers", candidates: numbered }] : []),
    ...byDepth,
    ...[
      { name: "bold", candidates: aboveWords(bold) },
      { name: "lines", candidates: aboveWords(short) },
    ].filter(({ candidates }) => candidates.length > 1),
  ];
  // Parts are above the sections.
  const isOfParts = numbered.every(({ printed }) => /^part\b/i.test(printed));
  const deeper = byDepth.find(({ candidates }) => rankOf(candidates) > rankOf(numbered) && candidates.length >= numbered.length);
  if (numbered.length > 1 && isOfParts && deeper) return [deeper, ...divisions.filter((one) => one !== deeper)];
  // Numbers of a few headings among many of their rank do not divide the text.
  const rival = byDepth.find(({ candidates }) => numbered.some((one) => candidates.includes(one)));
  return rival && numbered.length * 2 < rival.candidates.length ? [rival, ...divisions.filter((one) => one !== rival)] : divisions;
}

// A typed list of contents names lines that come again: those that come last are the titles.
function withoutContents(lines: Line[]): Line[] {
  const words = lines.map(({ block }) => plain(block.node).toLowerCase());
  const last = new Map(words.map((line, at) => [line, at]));
  return lines.filter((_line, at) => {
    if (words[at].length > longestTitle || at > lines.length / 2) return true;
    const again = last.get(withoutPage(words[at]));
    return again === undefined || again <= at || lines[again].next === undefined;
  });
}

function rankOf([first]: Candidate[]): number {
  return first?.block.node.type === "heading" ? first.block.node.depth : 0;
}

// Of short lines that follow one another the last is the title of what comes below.
function aboveWords(lines: Line[]): Candidate[] {
  const blocks = new Set(lines.map(({ block }) => block));
  return lines.filter(({ next }) => next !== undefined && !blocks.has(next));
}

type Line = Candidate & { next?: SourceBlock };

function lineOf(block: SourceBlock, next: SourceBlock | undefined): Line {
  const words = plain(itemAlone(block) ?? block.node);
  const alone = itemAlone(block) && block.node.type === "list" ? `${block.node.start ?? 1}.` : undefined;
  if (alone !== undefined) return { block, next, printed: "", value: Number.parseInt(alone, 10), title: words };
  const [, byName = "", sign = ""] = named.exec(words) ?? [];
  const [byCount = "", digits, roman, letter] = counted.exec(words) ?? [];
  const numbered = byName || byCount;
  const printed = numbered === "" ? "" : numbered + (separator.exec(words.slice(numbered.length))?.[0] ?? "");
  const value = countOf(byName ? sign : (digits ?? roman ?? letter ?? ""));
  return { block, next, printed, value, title: words.slice(printed.length).trimStart() };
}

/** A numbered list of one item that is only a line: a title, numbered as a list is. */
function itemAlone({ node }: SourceBlock): SourceBlock["node"] | undefined {
  if (node.type !== "list" || !node.ordered || node.children.length !== 1) return;
  const [only, ...others] = node.children[0].children;
  return only?.type === "paragraph" && others.length === 0 ? only : undefined;
}

function isShort({ block, title, next }: Line): boolean {
  const node = itemAlone(block) ?? block.node;
  if (node.type !== "paragraph" || next === undefined || isPageLink(plain(node))) return false;
  const words = textOf(node).trim();
  return title.length <= longestTitle && words !== "" && !/[.,;!?…]$/.test(title) && (title === "" || /^[\p{Lu}\p{N}“‘"']/u.test(title));
}

// The lines that count up one by one, or nearly so, in one way of numbering.
function seriesIn(lines: Line[]): Candidate[] {
  const kinds = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.value === undefined) continue;
    const { node } = line.block;
    const kind = `${line.printed.replace(/[\dIVXLCA-Z]+[.:)]*\s*[–—:-]?$/, "").toLowerCase()} ${/\d/.test(line.printed) || line.printed === ""} ${node.type === "heading" ? node.depth : node.type}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  const series = [...kinds.values()].map((ones) => {
    const kept: Line[] = [];
    for (const one of ones) if (kept.length === 0 || (one.value as number) > (kept.at(-1)?.value as number)) kept.push(one);
    return kept.length * 3 >= ones.length * 2 && (kept[0]?.value ?? 9) <= 20 ? kept : [];
  });
  return series.sort((a, b) => b.length - a.length)[0] ?? [];
}

function countOf(sign: string): number | undefined {
  if (/^\d+$/.test(sign)) return Number(sign);
  if (/^[IVXLC]+$/i.test(sign)) return romanValue(sign.toUpperCase());
  return /^[A-Z]$/i.test(sign) ? sign.toUpperCase().charCodeAt(0) - 64 : undefined;
}

const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(sign: string): number {
  return [...sign].reduce((sum, one, i) => sum + (worth[one] < (worth[sign[i + 1]] ?? 0) ? -worth[one] : worth[one]), 0);
}
