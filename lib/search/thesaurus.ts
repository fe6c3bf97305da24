// The thesaurus as it is filed: rows written as lines, and read again as entries by the word that leads them.
import type { ThesaurusRow } from "./search-index";
import { isStopWord, stemsOf, tokenOf, wordsOf } from "./words";

/** Words of the text that may be meant: as shown to the reader, the key of their postings, and whether they are only wider. */
export type Target = { shown: string; key: string; isWide?: boolean };

/**
 * What is typed, word by word; `own` are its words that are no stop words, `lead` is the place of the word by which it is filed,
 * `sign` which words these are, as it is filed.
 */
export type Entry = {
  tokens: string[];
  lead: number;
  own: string[];
  isLoose: boolean;
  targets: Target[];
  sign?: string;
};

/** What is in a file of the thesaurus, by the leading words of what is typed. */
export type Thesaurus = {
  entries: Map<string, Entry[]>;
  /** Where the questions that have a word lead, packed. */
  asked: Map<string, string>;
};

/** The sign before a word of questions. */
export const askedSign = "=";

/** Key of words in the postings: their stems without stop words, joined. */
export function keyOf(words: string): string {
  return stemsOf(words).join(" ");
}

/** What is typed as the thesaurus compares it: every word counts, stop words as they are. */
export function tokensOf(words: string): string[] {
  return wordsOf(words).map(({ folded }) => tokenOf(folded));
}

/**
 * The sign before the word by which an entry is filed: one for an entry that is found without its stop words, too, since two of
 * its words say something ("signs of grooming" is typed as "signs grooming").
 */
export const leadSign = { loose: "~", strict: "*" };

/**
 * A row as a line of a file: what is typed, what is found, what is only wider, and which words these are; apart by tabs, several
 * by commas. The build writes it with the signs of `leadSign` in it.
 */
export function writeRow({ typed, find, wide = [], isCommon, isEveryday, isElsewhere }: ThesaurusRow): string {
  return [typed, find, wide, isCommon ? common : isEveryday ? everyday : isElsewhere ? elsewhere : ""].join("\t").trimEnd();
}

const [common, everyday] = ["c", "e"];
/** The sign of a row whose subject the manual does not mention. */
export const elsewhere = "x";

/** Reads the rows of a file. */
export function openThesaurus(rows: string): Thesaurus {
  const entries: Thesaurus["entries"] = new Map();
  const asked: Thesaurus["asked"] = new Map();
  for (const line of rows ? rows.split("\n") : []) {
    if (line.startsWith(askedSign)) {
      const [word, packed] = line.slice(1).split("\t");
      asked.set(word, packed);
      continue;
    }
    const [typed, find, wide, [sign] = []] = line.split("\t").map((list) => list.split(","));
    const targets = [find, wide].flatMap((list = [], isWide): Target[] =>
      list.filter(Boolean).map((shown) => ({ shown, key: keyOf(shown), ...(isWide && { isWide: true }) })),
    );
    for (const written of typed) {
      const signed = written.split(" ");
      const lead = signed.findIndex((token) => /^[~*]/.test(token));
      const isLoose = signed[lead].startsWith(leadSign.loose);
      const tokens = signed.with(lead, signed[lead].slice(1));
      const own = tokens.filter((token) => !isStopWord(token));
      const entry = {
        tokens,
        lead,
        own,
        isLoose,
        targets: targets.filter(({ key }) => key !== own.join(" ")),
        sign,
      };
      const others = entries.get(tokens[lead]);
      if (others) others.push(entry);
      else entries.set(tokens[lead], [entry]);
    }
  }
  return { entries, asked };
}

/** True for an entry that only says that texts of the field use its word everywhere. */
export function isCommonEntry({ sign }: Entry): boolean {
  return sign === common;
}

/** True for an entry that only says that its word says nothing of a subject. */
export function isEverydayEntry({ sign }: Entry): boolean {
  return sign === everyday;
}
