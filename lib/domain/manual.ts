// The words of the domain as types. DESIGN of the data: content/ becomes one Manual, and every output is
// made from it. Plain data only, so that it can be kept as JSON between the check and the pages.

import { isNumber, slugOf } from "./number";
import type { Token } from "./token";

export type Manual = {
  title: string;
  /** For the head of a phone's page; absent where the title is short itself. */
  shortTitle?: string;
  publisher: string;
  /** The manual's own website, named in the stamp. */
  address: string;
  /** Where this portal is published, if known: makes canonical addresses absolute. */
  portalAddress?: string;
  /** The everyday page that “Leave this site” opens; absent if the manual offers none. */
  quickExit?: string;
  /** IANA name, used for the stamp and all dates. */
  timeZone: string;
  /** Form of a citation, its parts in curly brackets (lib/domain/citation.ts). */
  citation: string;
  partners: Partner[];
  partnersAsAt?: string;
  /** What to do at once, shown before everything else on every page. */
  urgent?: Urgent;
  /** Told on every page. */
  notice?: Notice;
  /** E-mail address for those who found a mistake. */
  reportMistakesTo?: string;
  /** What the home page says before its contents, as HTML; no words of record. */
  introduction?: string;
  /** Its colour for links and buttons as #rrggbb, in which words can be read (lib/site/colour.ts); absent for the default. */
  colour?: string;
  logo?: Logo;
  /** What people ask, in their own words, with the section that answers it; without a number, what none does: for search. */
  questions: { number?: string; asked: string[] }[];
  /** Words people type → words the texts use, best first: for search. */
  thesaurus: { typed: string[]; find: string[]; wide?: string[]; isCommon?: true }[];
  chapters: Chapter[];
  /** All that words of any version show. */
  pictures: Picture[];
  /** Numbers that were used once and are not now, in order. */
  retired: RetiredNumber[];
  /** Permanent id of each withdrawn text → the number it had last. */
  withdrawn: Record<string, string>;
  /** The terms that sections define and the abbreviations of abbreviations.yml, in alphabetical order. */
  meanings: Meaning[];
  /** The documents of documents.yml that sections cite, in the order of their titles. */
  documents: NamedDocument[];
};

/** Whom to call, or where to go, without reading first. It has a telephone number, a link, or both. */
export type Urgent = {
  words: string;
  telephone?: string;
  /** Who answers there. */
  who?: string;
  link?: { title: string; address: string };
};

/** Told to readers from one ISO day to another, both included; without a last day until it is removed. */
export type Notice = { text: string; from: string; until?: string };

/** A document outside the manual. */
export type NamedDocument = {
  title: string;
  /** Absent if nobody knows one: we don't have the document. */
  address?: string;
  /** What is at the address, if not the document itself. */
  leadsTo?: string;
  /** A related address, if the document has none. */
  nearest?: string;
  /** What sections call it, where this is not its title. */
  citedAs: string[];
  /** Numbers of the sections that cite it, in order. */
  citedBy: string[];
};

/** What a word of the manual means: in the words of a section, or, for an abbreviation, as a named source has it. */
export type Meaning = {
  /** The word itself: "Relevant Offence", "CEOP". */
  word: string;
  /** Numbers of the sections that use it, in order; the one that defines it is left out. */
  usedIn: string[];
} & (
  | {
      kind: "definition";
      /** ISO day of the text, where its chapter is out of date. */
      outOfDate?: string;
      /** The defining sentence, letter for letter. */
      words: string;
      /** The section that defines it, and the paragraph, counted from 1. */
      section: string;
      paragraph: number;
    }
  | { kind: "abbreviation"; words: string; source: string; address?: string }
);

/** What became of a text that had a number: it lives under another, or was withdrawn. */
export type Departure = {
  /** ISO day from which the number no longer belonged to the text. */
  until: string;
  /** The number the text has now; absent if it was withdrawn. */
  now?: string;
  withdrawn?: { on: string; why: string };
};

export type RetiredNumber = { number: string; departures: Departure[] };

/** A drawing as SVG; `width` and `height` tell its shape, in units of its own. */
export type Logo = { drawing: string; width: number; height: number };
/** A picture that words show. */
export type Picture = {
  /** The file, as the editor names it. */
  path: string;
  /** Beginning of the SHA-256 of its bytes, as hexadecimal digits. */
  code: string;
  address: string;
  /** In pixels. */
  width: number;
  height: number;
};

/** Someone to get in touch with, in at least one of three ways. */
export type Partner = {
  name: string;
  telephone?: string;
  email?: string;
  /** Address of a web form. */
  form?: string;
  printedAs?: string;
  note?: string;
};

export type Chapter = {
  /** Permanent id: four characters, never reused, unchanged by renumbering. */
  id: string;
  number: string;
  title: string;
  /** ISO date: the text is given as it was on this day. */
  asAt: string;
  status: "current" | "historical";
  supersededBy?: { title: string; address?: string };
  /** ISO day of the last review, and of the next. */
  reviewed?: string;
  review?: string;
  /** Told on its page and those of its sections. */
  notice?: Notice;
  parts: Part[];
  /** Numbers of the sections that cite the chapter as a whole, in order. */
  citedBy: string[];
  /** The numbers it has had, the first first; absent if it has always had this one. */
  numbers?: HeldNumber[];
  /** Sections that are no longer in force, and whose texts are kept. */
  withdrawn: WithdrawnSection[];
};

/** A group of sections; without a title in a chapter that has no parts. */
export type Part = { title: string; sections: Section[] };

/** A number, and the ISO day from which a text has had it. */
export type HeldNumber = { number: string; from: string };

/** A section that is no longer in force, and whose text is kept. */
export type WithdrawnSection = {
  id: string;
  /** The number it had last. */
  number: string;
  /** Title of the part it was in. */
  part: string;
  /** The label of what its file calls its parent. */
  declared?: string;
  /** Where its part still lists it: the permanent ids of what is listed before it, the nearest first. */
  after?: string[];
  /** ISO day from which it was no longer in force. */
  on: string;
  why: string;
  /** Its versions, the latest first. */
  versions: EarlierVersion[];
  numbers?: HeldNumber[];
};

export type Section = {
  id: string;
  number: string;
  /** Number of the section that this one is part of; absent for one directly below its part. */
  parent?: string;
  /** ISO date from which this text has been published. */
  version: string;
  title?: string;
  /** How a word is printed → how it is rightly spelt; the print is never corrected. */
  misprints: Record<string, string>;
  /** Code of the words, their links and structure (lib/domain/fingerprint.ts). */
  fingerprint: string;
  /** The words as HTML, each paragraph with its anchor. */
  html: string;
  /** Plain text of each paragraph, in the order of their anchors. */
  paragraphs: string[];
  /** Its enumerated items, in order; absent where it has none. */
  items?: Item[];
  /** What the links in the words lead to, one for each link that leaves the section. */
  references: Reference[];
  /** Numbers of the sections and chapters of this manual that the words cite, each once. */
  cites: string[];
  /** Numbers of the sections that cite this one, in order. */
  citedBy: string[];
  /** Terms that this section defines. */
  defines: string[];
  /** Terms and abbreviations in its words that are explained elsewhere, in the order of their notes. */
  uses: string[];
  /** Change note of this version. */
  note?: string;
  /** A correction changes no meaning. */
  kind: "amendment" | "correction";
  /** Earlier versions, the latest first. */
  earlier: EarlierVersion[];
  /** The words as tokens, for the comparison of any two versions; absent if there is one version alone. */
  tokens?: Token[];
  /** Its words with the numbers that they cited before; absent if no renumbering has changed these. */
  formerCitations?: FormerCitations[];
  /** The numbers it has had, the first first; absent if it has always had this one. */
  numbers?: HeldNumber[];
  /** Texts that had this section's number before it. */
  formerHolders: Departure[];
};

/** An item whose words begin with its printed marker: "(a)", "iv.". */
export type Item = {
  /** Its place among the paragraphs, counted from 1. */
  paragraph: number;
  marker: string;
  /** As it is cited after the section's number, with the items around it: "(a)(ii)"; absent where another item has the same. */
  name?: string;
};

/** The words of one version with the numbers that they cited until the ISO day of a renumbering. */
export type FormerCitations = { before: string; html: string; references: Reference[] };

/** A superseded version of a section. */
export type EarlierVersion = {
  /** ISO date from which it was published. */
  version: string;
  note?: string;
  kind: "amendment" | "correction";
  title?: string;
  misprints: Record<string, string>;
  fingerprint: string;
  /** Fingerprints of its paragraphs, seven characters each. */
  paragraphs: string[];
  /** Its words as HTML, each paragraph with its anchor. */
  html: string;
  references: Reference[];
  formerCitations?: FormerCitations[];
  tokens: Token[];
  /** What changed from it to the version that followed, as HTML with <ins> and <del>; the last of a withdrawn text is deleted whole. */
  followed: string;
  /** What has changed from it to the present version, or to the last of a withdrawn text. */
  changes: string;
};

/** Where a link in the text leads, as the note under the section says. */
export type Reference = {
  kind: "chapter" | "section" | "document" | "law" | "website";
  /** The words of the link. */
  words: string;
  /** Where the link leads; absent if nothing is known. */
  address?: string;
  /** True if the address is on another website. */
  outside: boolean;
  /** What the reader finds there, where it is not what the words say. */
  leadsTo?: string;
  /** The number cited, for a section or chapter of this manual. */
  cites?: string;
  /** Its key in documents.yml, for a document. */
  document?: string;
  /** A related address, where the thing itself has none. */
  nearest?: string;
};

/** Whether a manual has, or had, numbers of another form than 8.45.7. */
export function isLabelled({ chapters, retired, withdrawn }: Manual): boolean {
  const texts = chapters.flatMap((chapter) => [chapter, ...sectionsOf(chapter), ...chapter.withdrawn]);
  const held = texts.flatMap(({ number, numbers = [] }) => [number, ...numbers.map((one) => one.number)]);
  return ![...held, ...retired.map(({ number }) => number), ...Object.values(withdrawn)].every(isNumber);
}

/** All sections of a chapter, in order. */
export function sectionsOf(chapter: Chapter): Section[] {
  return chapter.parts.flatMap((part) => part.sections);
}

/** How deep each section of a part is, by number: 1, or one more than what it is part of. In the order of the sections. */
export function levelsOf(sections: Pick<Section, "number" | "parent">[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { number, parent } of sections) levels.set(number, (levels.get(parent ?? "") ?? 0) + 1);
  return levels;
}

/** All sections that are part of one, at any depth, in order. */
export function sectionsBelow(number: string, sections: Section[]): Section[] {
  const below = new Set([number]);
  return sections.filter(({ number: own, parent }) => {
    const isBelow = parent !== undefined && below.has(parent);
    if (isBelow) below.add(own);
    return isBelow;
  });
}

/** What a section is part of, the outermost first. */
export function sectionsAbove({ parent }: Section, sections: Section[]): Section[] {
  const found = parent === undefined ? undefined : sections.find(({ number }) => number === parent);
  return found ? [...sectionsAbove(found, sections), found] : [];
}

/** The meanings of words, in the order given. */
export function meaningsOf(words: string[], manual: Pick<Manual, "meanings">): Meaning[] {
  return words.flatMap((word) => manual.meanings.find((meaning) => meaning.word === word) ?? []);
}

/** The numbers that a chapter or section had before and that nothing has now: what was linked under them is kept there. */
export function formerNumbers({ number, numbers = [] }: { number: string; numbers?: HeldNumber[] }, manual: Manual): string[] {
  const former = new Set(numbers.map((held) => held.number));
  return [...former].filter((one) => one !== number && !findPlace(manual, one));
}

/** Where a number is in the manual: a chapter, or a section with its chapter, part and neighbours. */
export type Place =
  | { kind: "chapter"; chapter: Chapter }
  | {
      kind: "section";
      chapter: Chapter;
      part: Part;
      section: Section;
      /** Counted from 1. */
      position: number;
      count: number;
      previous?: Section;
      next?: Section;
    };

/** Finds what a number names; undefined if the manual has no such number. */
export function findPlace(manual: Manual, number: string): Place | undefined {
  return findPlaceAt(manual, slugOf(number), number);
}

/** As findPlace, for a number as addresses have it: "constitution/article-5". With `number`, only that. */
export function findPlaceAt(manual: Manual, slug: string, number?: string): Place | undefined {
  const chapter = chaptersBySlug(manual).get(slug);
  if (!chapter) return undefined;
  const isMeant = (own: string) => (number === undefined ? slugOf(own) === slug : own === number);
  if (isMeant(chapter.number)) return { kind: "chapter", chapter };
  return placesOf(chapter).find(({ section }) => isMeant(section.number));
}

// Asked for each link and each page of a build.
const known = new WeakMap<Chapter[], Map<string, Chapter>>();

function chaptersBySlug({ chapters }: Manual): Map<string, Chapter> {
  const found = known.get(chapters) ?? new Map<string, Chapter>();
  if (known.has(chapters)) return found;
  known.set(chapters, found);
  for (const chapter of chapters) for (const { number } of [...sectionsOf(chapter), chapter]) found.set(slugOf(number), chapter);
  return found;
}

/** Every section of a chapter with its surroundings. */
export function placesOf(chapter: Chapter): Extract<Place, { kind: "section" }>[] {
  const sections = sectionsOf(chapter);
  let position = 0;
  return chapter.parts.flatMap((part) =>
    part.sections.map((section) => {
      const at = position++;
      return {
        kind: "section" as const,
        chapter,
        part,
        section,
        position: at + 1,
        count: sections.length,
        previous: sections[at - 1],
        next: sections[at + 1],
      };
    }),
  );
}
