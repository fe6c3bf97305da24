// Sentences of a page are written whole, so that they can be read and edited whole; the words of a link are in brackets.

/** "Browse the [contents]." → ["Browse the ", "contents", "."]: every second piece is the words of a link. */
export function splitLinks(sentence: string): string[] {
  return sentence.split(/[[\]]/);
}
