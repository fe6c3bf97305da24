// The text of record, as printed on 24 October 2017, read without any of the portal's own code.
import { readFileSync } from "node:fs";

const parts = [
  "Child abuse and the digital environment",
  "Online grooming and abuse",
  "Additional guidance for Peer to Peer online grooming and abuse",
  "Guidance upon the discovery of Indecent Images of children",
  "Professional response",
  "Responding to sexting / youth produced sexual imagery",
  "Further information",
];

export type Record = {
  /** Headings in the order of the print. */
  parts: string[];
  /** Number → words of the section, white space folded, bullets left out. */
  sections: Map<string, string>;
  /** Telephone numbers at the foot, by the name of the logo beside them. */
  telephones: Map<string, string>;
};

/** Reads tests/record/8.45-online-safety.txt. */
export function readRecord(): Record {
  const lines = readFileSync("tests/record/8.45-online-safety.txt", "utf8").split("\n");
  const found: Record = { parts: [], sections: new Map(), telephones: new Map() };
  let number: string | undefined;
  for (const line of lines) {
    const words = line.replace(/[\s•]+/g, " ").trim();
    const telephone = /^(\w+-logo) ([\d ]+)$/.exec(words);
    if (telephone) {
      found.telephones.set(telephone[1], telephone[2]);
      number = undefined;
    } else if (parts.includes(words)) {
      found.parts.push(words);
      number = undefined;
    } else if (/^8\.45\.\d+$/.test(words)) {
      number = words;
      found.sections.set(number, "");
    } else if (number && words) {
      found.sections.set(number, `${found.sections.get(number)} ${words}`.trim());
    }
  }
  return found;
}

/** All that the chapter itself says: its number and title, the headings, the numbers and words of the sections. */
export function ownWords(): string {
  const { parts, sections } = readRecord();
  return ["8.45 Online Safety", ...parts, ...[...sections].flat()].join(" ");
}
