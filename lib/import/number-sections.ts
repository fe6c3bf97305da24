// Gives a document that has no chapter's number the one that the editor chose, and its sections theirs.
import type { PhrasingContent } from "mdast";
import type { Candidate, Division } from "./outline";
import { type Remark, splitWords } from "./remarks";
import { plain, readOpening } from "./section-lines";
import type { Source, SourceBlock } from "./source";

/** The chapter's title may be among so many blocks at the beginning. */
const titleAmong = 15;

/** The line that is the document's title: its first heading, or its first short line; undefined where there is none. */
export function titleBlock({ blocks }: Source, division: Division | undefined, title?: string): SourceBlock | undefined {
  const first = division ? blocks.indexOf(division.candidates[0].block) : blocks.length;
  const before = blocks.slice(0, Math.min(titleAmong, Math.max(first, 1)));
  const said = title && before.find(({ node }) => plain(node).toLowerCase() === title.toLowerCase());
  if (said) return said;
  const isOpening = (block: SourceBlock) => division?.candidates.some((one) => one.block === block && one.printed !== "");
  const heading = before.find((block) => block.node.type === "heading" && !isOpening(block));
  // The first heading of a document may be a section's like all others.
  if (heading) return title !== undefined && division?.candidates[0].block === heading ? undefined : heading;
  return before.find((block) => block.node.type === "paragraph" && !isOpening(block) && /^[^.!?;]{3,100}$/.test(plain(block.node)));
}

/** The chapter's number and title that the title of a document gives, though its sections do not have it: "3.7 Lanterns". */
export function ownNumber({ node }: SourceBlock): { number: string; title: string } | undefined {
  const found = node.type === "heading" || node.type === "paragraph" ? readOpening(plain(node), true) : undefined;
  return found && (found.number.includes(".") || /^(?:chapter|policy|procedure)\b/i.test(found.printed)) ? found : undefined;
}

/**
 * The document as a chapter of that number: its title and the candidates of the division, if there is one, open the chapter and its
 * sections; former numbers are told.
 */
export function numberSections(source: Source, number: string, title: string | undefined, division: Division | undefined): Source {
  const remarks: Remark[] = [];
  const own = titleBlock(source, division, title);
  const before = own ? plain(own.node) : "";
  const printed = own ? ownNumber(own) : undefined;
  const name = title ?? printed?.title ?? before;
  const opening: SourceBlock = { at: own?.at ?? 1, node: { type: "heading", depth: 1, children: [text(`${number} ${name}`)] } };
  if (before !== `${number} ${name}`)
    remarks.push({
      kind: before === name ? "number-given" : "number-form",
      ...{
        at: opening.at,
        words: before === name ? `${name} is ${number}` : `${before === "" ? "The chapter" : before} is ${number} ${name}`,
      },
      ...{ gone: splitWords(before), instead: splitWords(`${number} ${name}`) },
    });
  const start = own ? source.blocks.indexOf(own) : -1;
  const candidates = (division?.candidates ?? []).filter(({ block }) => source.blocks.indexOf(block) > start);
  const numbers = numbersOf(candidates);
  const made = new Map(candidates.map((one, i) => [one.block, openSection(one, `${number}.${numbers[i]}`, remarks)]));
  const rest = source.blocks.filter((block) => block !== own).map((block) => made.get(block) ?? block);
  const blocks = own ? rest.toSpliced(start, 0, opening) : [opening, ...rest];
  const openers = new Set(made.values());
  if (candidates.length === 0) {
    const only: SourceBlock = { at: opening.at, node: { type: "heading", depth: 2, children: [text(`${number}.1`)] } };
    remarks.push({ kind: "number-given", at: opening.at, words: `All of it is ${number}.1`, gone: [], instead: [`${number}.1`] });
    openers.add(only);
    blocks.splice(blocks.indexOf(opening) + 1, 0, only);
  }
  return {
    ...source,
    blocks,
    chosen: { opening, sections: openers, names: new Set(candidates.flatMap(namesOf)) },
    remarks: [...source.remarks, ...remarks, ...citedFormerly(candidates, blocks)],
  };
}

// Its own numbers where they count up; else from 1.
function numbersOf(candidates: Candidate[]): number[] {
  const values = candidates.map(({ value }) => value);
  const isCounted = values.every((value, i) => value !== undefined && value > (values[i - 1] ?? -1) && value < 1000);
  return candidates.map((_, i) => (isCounted ? (values[i] as number) : i + 1));
}

// What a list of contents calls them.
function namesOf({ block, title }: Candidate): string[] {
  const printed = block.node.type === "list" ? `${block.node.start ?? 1}. ${title}` : plain(block.node);
  return [printed, title].filter((name) => name !== "");
}

function openSection({ block, printed, title }: Candidate, number: string, remarks: Remark[]): SourceBlock {
  const { at, node } = block;
  const depth = node.type === "heading" ? node.depth : 2;
  const counted = node.type === "list" ? `${node.start ?? 1}.` : printed;
  const words = counted === "" ? (title === "" ? "A heading" : title) : counted;
  remarks.push({
    kind: counted === "" ? "number-given" : "number-form",
    at,
    words: `${words} is ${number}`,
    gone: splitWords(printed),
    instead: [number],
  });
  return {
    at,
    node: { type: "heading", depth, children: [text(`${number} `), ...(title === "" ? [] : wordsAfter(block, printed, title))] },
  };
}

// Links and footnotes of a title are told where the chapter is found; its bold is none of its words.
function wordsAfter({ node }: SourceBlock, printed: string, title: string): PhrasingContent[] {
  if (node.type !== "heading" || printed !== "") return [text(title)];
  return node.children;
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

// "as Article 5 says": readers find another number there now.
function citedFormerly(candidates: Candidate[], blocks: SourceBlock[]): Remark[] {
  if (!candidates.some(({ value, printed }) => value !== undefined || printed !== "")) return [];
  const cited = /\b(?:section|article|chapter|part|clause|rule|paragraph|para\.?|§)s?\s*\d{1,3}(?:\.\d{1,3})*(?:\([a-z\d]+\))*/gi;
  // A clause may begin with its own number: "Section 1. The club …".
  return blocks.flatMap(({ at, node }) =>
    [...plain(node).matchAll(cited)].filter(({ index }) => index > 0).map(([words]): Remark => ({ kind: "former-number", at, words })),
  );
}
