// What a section is called beside its number: in headings, contents, tabs and search results.
import type { Section } from "./manual";
import { calledBy, labelOf } from "./number";

/** The most words and characters that are taken from a text; the ellipsis is counted. */
const [mostWords, mostCharacters] = [10, 60];
const ellipsis = "\u00a0…";

/**
 * The section's title or, for one without, its opening words: of the first line that has any, at most ten words and 60
 * characters, cut between words with an ellipsis. Empty only where a section has no words at all, such as a picture alone.
 */
export function nameOf({ title, paragraphs }: Pick<Section, "title" | "paragraphs">): string {
  if (title) return title;
  const lines = paragraphs.flatMap((paragraph) => paragraph.split("\n")).map((line) => line.trim());
  const line = lines.find((one) => /[\p{L}\p{N}]/u.test(one));
  return line === undefined ? "" : openingWords(line);
}

/** What a section or chapter is called in one word or a few: its label or, without one, its name. */
export function calledAs(text: { number: string; title?: string; paragraphs?: string[] }): string {
  const { number, title, paragraphs = [] } = text;
  return labelOf(number) || nameOf({ title, paragraphs }) || calledBy(number);
}

function openingWords(line: string): string {
  const words = line.split(/\s+/);
  const whole = words.join(" ");
  if (words.length <= mostWords && whole.length <= mostCharacters) return whole;
  let name = "";
  for (const word of words.slice(0, mostWords)) {
    const longer = name === "" ? word : `${name} ${word}`;
    if (longer.length + ellipsis.length > mostCharacters) break;
    name = longer;
  }
  // A first word longer than the line, such as a web address, is cut between characters.
  const cut =
    name ||
    Array.from(whole)
      .slice(0, mostCharacters / 2)
      .join("");
  return `${cut.replace(/[\s,;:.–—-]+$/, "")}${ellipsis}`;
}
