// What words mean: the terms that sections define, and abbreviations from a list that names its sources.
import { type Chapter, type Manual, type Meaning, type Section, sectionsOf } from "../domain/manual";
import { withoutMarkers } from "../domain/words-of-items";
import { type KnownWords, knownWords, wholeWord } from "../markdown/mark-terms";
import type { FrontMatters } from "./front-matter";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** Every term and abbreviation to look for in the words. A term defined twice is a problem. */
export function findTerms(fronts: FrontMatters, abbreviations: Settings["abbreviations"], problems: Problems): KnownWords {
  const owners = new Map(Object.keys(abbreviations).map((word) => [word.toLowerCase(), "abbreviations.yml"]));
  for (const [file, { value, spot }] of fronts) {
    value.defines.forEach((term, i) => {
      const earlier = owners.get(term.toLowerCase());
      if (earlier !== undefined) problems.add(spot(["defines", i]), "duplicate-definition", term, earlier);
      else owners.set(term.toLowerCase(), file.name.replace(/^.*\/|\.md$/g, ""));
    });
  }
  return knownWords(
    [...fronts.values()].flatMap(({ value }) => value.defines),
    Object.fromEntries(Object.entries(abbreviations).map(([word, { meaning }]) => [word, meaning])),
  );
}

/** The meanings of a manual's words, in alphabetical order, each with the sections that use it. */
export function collectMeanings(chapters: Chapter[], abbreviations: Settings["abbreviations"]): Manual["meanings"] {
  const sections = chapters.flatMap(sectionsOf);
  const users = new Map<string, string[]>();
  for (const { number, uses } of sections) for (const word of uses) users.set(word, [...(users.get(word) ?? []), number]);
  const defined = chapters.flatMap((chapter) =>
    sectionsOf(chapter).flatMap((section) => section.defines.map((term) => definition(term, section, chapter))),
  );
  const listed = Object.entries(abbreviations).map(([word, { meaning, source, address }]) => {
    return { kind: "abbreviation" as const, word, words: meaning, source, address };
  });
  return [...defined, ...listed]
    .map((meaning): Meaning => ({ ...meaning, usedIn: users.get(meaning.word) ?? [] }))
    .sort((a, b) => a.word.localeCompare(b.word, "en"));
}

// The sentence is the text's own; what is left out of the paragraph is one link away.
function definition(word: string, section: Section, { status, asAt }: Chapter) {
  const holds = (text: string) => wholeWord(word).test(text);
  const paragraphs = withoutMarkers(section);
  const at = paragraphs.findIndex(holds);
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraphs[at])];
  const words = (sentences.find(({ segment }) => holds(segment))?.segment ?? paragraphs[at]).trim();
  return {
    kind: "definition" as const,
    word,
    words,
    section: section.number,
    paragraph: at + 1,
    ...(status === "historical" && { outOfDate: asAt }),
  };
}
