// Titles of sections and parts, in documents that mark their headings and in those that do not.
import { visit } from "unist-util-visit";
import { isPageLink } from "./furniture";
import type { RemarkKind } from "./remark-kinds";
import type { Remark } from "./remarks";
import { numberBeginning, plain } from "./section-lines";
import type { SourceBlock } from "./source";

/** More characters make no title of a part, where a document does not mark its headings. */
const longestTitle = 70;
/** What a title loses: it is words alone. */
export function titleRemarks({ at, node }: SourceBlock, notes: SourceBlock[]): Remark[] {
  const found: Remark[] = [];
  visit(node, (one) => {
    if (one.type === "link")
      found.push({ kind: "title-link", at, words: `“${plain(one as never)}” to ${one.url.replace(/^(?:inner|import):/, "")}` });
    if (one.type !== "footnoteReference") return;
    const note = notes.find((candidate) => candidate.node.type === "footnoteDefinition" && candidate.node.identifier === one.identifier);
    if (note) found.push({ kind: "title-note", at, words: plain(note.node) });
  });
  return found;
}

/**
 * The lines whose words beside their number are a title: where no heading is marked, and most numbers come before a few words with
 * others beneath.
 */
export function titledLines(blocks: SourceBlock[], chapter: string, remarks: Remark[]): Set<SourceBlock> {
  const numbered = new Map<SourceBlock, string>();
  for (const block of blocks) {
    const words = plain(block.node);
    const found = block.node.type === "paragraph" ? numberBeginning(words, chapter) : undefined;
    if (found) numbered.set(block, words.slice(found.printed.length).trim());
  }
  const beneath = new Set(blocks.filter((_block, i) => blocks[i + 1] !== undefined && !numbered.has(blocks[i + 1])));
  const isShort = (words: string) => words !== "" && words.length <= longestTitle && !/[.,:;!?…]$/.test(words);
  const lines = [...numbered].filter(([, words]) => words !== "").map(([block]) => block);
  const above = lines.filter((block) => beneath.has(block));
  const short = lines.filter((block) => isShort(numbered.get(block) ?? ""));
  const isTitled = lines.length > 1 && lines.length === numbered.size && short.length * 3 >= lines.length * 2;
  const titles = isTitled ? lines.filter((block) => short.includes(block) || above.includes(block)) : [];
  const tell = (kind: RemarkKind, block: SourceBlock) => remarks.push({ kind, at: block.at, words: numbered.get(block) ?? "" });
  for (const block of titles) tell("title-read", block);
  const doubtful = lines.filter((block) => !titles.includes(block) && (isTitled || (short.includes(block) && above.includes(block))));
  for (const block of doubtful) tell("title-unread", block);
  return new Set(titles);
}

/** Takes the title of the part that begins with the section `next` out of the blocks before it. */
export function takeTitle(
  held: SourceBlock[],
  isOfSection: boolean,
  marksHeadings: boolean,
  next: string,
  remarks: Remark[],
): string | undefined {
  const last = held[held.length - 1];
  if (last?.node.type === "heading") return plain((held.pop() as SourceBlock).node);
  if (last?.node.type !== "paragraph" || marksHeadings || last.node.children.some(({ type }) => type === "image")) return;
  const words = plain(last.node);
  if (/[.,:;!?…]$/.test(words) || isPageLink(words)) return;
  // A section's only words are no title of what follows.
  if (isOfSection && held.length === 1) return;
  if (words.length > longestTitle || /\d$/.test(words) || !/^\p{Lu}/u.test(words)) {
    remarks.push({ kind: "no-part-title", at: last.at, words: `${words} (before ${next})` });
    return;
  }
  held.pop();
  remarks.push({ kind: "part-title", at: last.at, words: `${words} (before ${next})` });
  return words;
}
