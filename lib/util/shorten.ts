// Makes what someone typed fit into a sentence.

/**
 * A text to show back to the reader: 60 characters at most, and unable to change the direction of the words next to it (UAX 9).
 */
export function shorten(typed: string): string {
  const plain = typed.slice(0, 200).replace(/[\p{Cc}\p{Cf}]/gu, "");
  const characters = [...plain];
  const short = characters.length > 60 || typed.length > 200 ? `${characters.slice(0, 60).join("")}…` : plain;
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(short) ? `\u2068${short}\u2069` : short;
}
