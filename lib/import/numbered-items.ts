// Items of a list that begin with numbers of clauses (8.45.1, 8.45.2) are paragraphs: the list only lays them out.
import type { ListItem } from "mdast";
import { aboveOf } from "../domain/number";
import { compareNumbers } from "../domain/number-order";
import { plain, printedNumber } from "./section-lines";
import type { Source, SourceBlock } from "./source";

/** The document with such lists opened. */
export function openNumberedItems(source: Source): Source {
  const lines = new Set(source.blocks.flatMap(({ node }) => (node.type === "list" ? [] : [plain(node)])));
  return { ...source, blocks: source.blocks.flatMap((block) => open(block, lines)) };
}

function open(block: SourceBlock, lines: Set<string>): SourceBlock[] {
  const { at, node } = block;
  if (node.type !== "list") return [block];
  // A list of contents names lines that come again.
  if (node.children.every((item) => lines.has(plain(item as never)))) return [block];
  const numbers = node.children.map(numberOf);
  const isSeries = numbers.every(
    (number, i) =>
      number?.includes(".") &&
      aboveOf(number) === aboveOf(numbers[0] ?? "") &&
      (i === 0 || compareNumbers(numbers[i - 1] ?? "", number) < 0),
  );
  return isSeries ? node.children.flatMap((item) => item.children.map((child) => ({ at, node: child }))) : [block];
}

function numberOf({ children: [first] }: ListItem): string | undefined {
  return first?.type === "paragraph" ? printedNumber(plain(first))?.number : undefined;
}
