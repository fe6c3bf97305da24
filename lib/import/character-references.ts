// Characters that a program left in a plain text as it would write them in a web page: "Let&#x2019;s".
import { decodeString } from "micromark-util-decode-string";
import type { Remark } from "./remarks";

const reference = /&#(?:x[\da-f]{2,6}|\d{2,7});/gi;
/** A text that explains them has a few. */
const fewest = 5;

/** The text with these characters; the remark says which. */
export function withCharacters(text: string, remarks: Remark[]): string {
  const found = text.match(reference) ?? [];
  if (found.length < fewest) return text;
  remarks.push({ kind: "references", words: [...new Set(found)].slice(0, 10).join(" "), gone: [] });
  return text.replace(reference, (one) => decodeString(one));
}
