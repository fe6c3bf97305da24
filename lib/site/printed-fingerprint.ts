// Fingerprints as they are on paper, "8.45.13 · 24EQ-M6AX", and as a reader types or scans them.
import { checkCharacter } from "../domain/fingerprint";
import { isNumber } from "../domain/number";
import { readCopiedFragment } from "./permalink";

/** A fingerprint with its hyphen: "24EQM6AX" → "24EQ-M6AX". */
export function printedFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)}-${fingerprint.slice(4)}`;
}

/** The seven characters that a link carries, of a fingerprint however it is written. */
export function linkedFingerprint(written = ""): string {
  return written.replace("-", "").slice(0, 7);
}

export type TypedFingerprint = {
  /** As it was typed. */
  typed: string;
  /** The section's number, where it was typed with it. */
  number?: string;
  /** The permanent ID, where an address was given. */
  id?: string;
  /** The address is that of a paragraph. */
  isParagraph?: true;
  /** The first seven characters; absent if there is no fingerprint to be made out. */
  code?: string;
  /** The check character does not fit the others: something is mistyped. */
  isMistyped: boolean;
};

/** Confusable characters are read as meant: I and L as 1, O as 0 (Crockford, "Base 32"). */
const meant: Record<string, string> = { I: "1", L: "1", O: "0" };

/** Each fingerprint or copied address of a text: one to a line, divided by commas or semicolons, or side by side. */
export function readFingerprints(text: string): TypedFingerprint[] {
  const entries: string[] = [];
  for (const entry of text.slice(0, 20_000).split("\n").flatMap(entriesOfLine)) {
    const before = entries.at(-1);
    // On paper the number is above its fingerprint, and may have been copied so.
    if (before && isNumber(before) && !isAddress(entry) && !numberIn(entry)) entries[entries.length - 1] = `${before} ${entry}`;
    else entries.push(entry);
  }
  return entries.map(readOne);
}

// Two groups of four, however they are divided.
const shape = /(?<![a-z\d])[a-z\d]{4}[-\u2010-\u2015\u2212\s]?[a-z\d]{4}(?![a-z\d])/gi;

function entriesOfLine(line: string): string[] {
  // The address of a print list has commas.
  const parts = isAddress(line.trim()) ? line.split(/[,;]?\s+/) : line.split(/[,;]+/).flatMap(sideBySide);
  return parts.map((part) => part.trim()).filter(Boolean);
}

// Each fingerprint with what is written before it; a line with only one stays as it is.
function sideBySide(line: string): string[] {
  const ends = [...line.matchAll(shape)].filter(({ 0: found }) => !isWord(found)).map(({ index, 0: found }) => index + found.length);
  if (ends.length < 2) return [line];
  return [0, ...ends].map((start, i) => line.slice(start, ends[i])).filter((part) => /[a-z\d]/i.test(part));
}

// Eight letters that make no fingerprint: "8.45.2 · 24EQ-M6AX grooming".
function isWord(found: string): boolean {
  const letters = lettersOf(found);
  return /^[a-z]{8}$/i.test(found) && checkCharacter(letters.slice(0, 7)) !== letters[7];
}

function lettersOf(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z\d]/g, "")
    .replace(/[ILO]/g, (sign) => meant[sign]);
}

function isAddress(entry: string): boolean {
  return /^https?:\/\//i.test(entry);
}

function readOne(typed: string): TypedFingerprint {
  const hash = typed.indexOf("#");
  const copied = hash < 0 ? undefined : readCopiedFragment(typed.slice(hash));
  if (copied)
    return {
      typed,
      number: numberIn(/[^/]*\/?$/.exec(typed.slice(0, hash))?.[0] ?? ""),
      id: copied.id,
      code: copied.fingerprint,
      ...((copied.paragraph || copied.item) && { isParagraph: true as const }),
      isMistyped: false,
    };
  // The code of a whole page, or of a print list, leads to sections and names none of their check codes.
  if (isAddress(typed)) return { typed, isMistyped: false };
  const number = numberIn(typed);
  const code = lettersOf(number ? typed.replace(number, " ") : typed);
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(code)) return { typed, number, isMistyped: code.length > 0 };
  const seven = code.slice(0, 7);
  return { typed, number, code: seven, isMistyped: checkCharacter(seven) !== code[7] };
}

function numberIn(text: string): string | undefined {
  const found = /(?:^|[\s/])(\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?)(?=$|[\s/·:])/.exec(text)?.[1];
  return found && isNumber(found) ? found : undefined;
}
