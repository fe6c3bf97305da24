// What a search is asked and what it answers.

import type { Piece } from "./excerpt";
import type { PartnerNumber } from "./partners-asked";
import type { IndexedSection, Outline } from "./search-index";

/** Sections by position in the manual, `to` left out. */
export type Range = { from: number; to: number };

export type SearchOptions = {
  /** How many results at most; 10 where it is left out. */
  limit?: number;
  /** Results from these sections alone. */
  within?: Range;
  /** The chapter that is read, as addresses have it: of several sections with the number typed its own come first. */
  from?: string;
  /**
   * The reader is still typing: a last word or number that appears nowhere is read as the beginning of others; or, of one
   * who is done, only where nothing is found otherwise.
   */
  unfinished?: boolean | "fallback";
};

export type SearchResult = {
  number: string;
  /** Leads to the enumerated item that was asked for by its name: "#8.45.7(a)(ii)". */
  hash?: string;
  section: IndexedSection;
  /** The sentence that answers best, cut to about so many characters, its words marked, the first within `near` characters. */
  excerpt: (length: number, near?: number) => Piece[];
  /** What is marked in the whole of its words, each as it is written there, once. */
  marked: () => string[];
};

export type SearchAnswer = {
  /** Whose numbers are asked for; the month of these in words. */
  partners: PartnerNumber[];
  partnersAsAt?: string;
  /** The best, best first. */
  results: SearchResult[];
  /** Words of the thesaurus by which these were found, where the words typed are not in them. */
  matched: string[];
  /** How many sections answer, of those asked for; at least so many where `isLeast`. */
  count: number;
  /** The words in quotes were not looked up in all texts that may have them. */
  isLeast: boolean;
  /** Positions of all sections that answer, whichever were asked for, in no order. */
  positions: number[];
  /** Some of the positions may not have the words in quotes. */
  maybe: boolean;
  /** Much of what was asked is unknown: what was found is only the nearest. */
  isWeak: boolean;
  /** Words read as others: what was typed → what was searched for. */
  spelling: { typed: string; read: string[]; isCompletion?: boolean }[];
  /** Where nothing is found: what a word may have been meant as. */
  offered: { typed: string; read: string[] }[];
  /** A number the manual does not have; what was found is found by the words beside it. */
  missing?: string;
  /** The section of an Act that no text cites. */
  uncited?: string;
  /** The nearest number that the manual has to one of these. */
  nearest?: string;
  /** Where only some words are known: the query with these alone. */
  known?: string;
  /** Where words in quotes appear nowhere in that order: the query without quotes. */
  unquoted?: string;
};

/** Answers what was typed. Rejects where a file of the index cannot be had. */
export type Search = (typed: string, options?: SearchOptions) => Promise<SearchAnswer>;

export type OpenSearch = {
  search: Search;
  /** Chapters and parts, each with how many sections it has. Rejects where the file cannot be had. */
  outline: () => Promise<Outline>;
};
