// Which words are right: those of the dictionary, and those that are the manual's own.
import type { Sources } from "./advised-content";
import type { Spelling } from "./spelling";
import { yamlOf } from "./values-readers-see";

/** A word, with what is glued to its end. */
export const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

// Beginnings that are put before a word freely.
const beginnings = /^(?:(?:cyber|multi|non|inter|pre|anti|over|under|sub|micro|tele|post)(?=\p{L}{3})|(?:un|re|co)(?=\p{L}{5}))/iu;
// Right in British law, and left out of the dictionary: a spelling, and Latin.
const legal = new Set("judgment judgments bona fide prima facie litem rata novo bono loco parentis".split(" "));
// The Oxford spelling is British, too, and the dictionary has the other one.
const oxford = /(?<=\p{L}{2})iz(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/iu;

/** The manual's own words as it means them: in its lists and titles, and in words: of advice.yml. */
export function knownBy(sources: Sources, spelling: Spelling): (word: string) => boolean {
  const { settings, folders, fronts } = sources;
  const { manual, advice, thesaurus, abbreviations, documents, relatedChapters, laws } = settings;
  const lists = [
    ...(advice?.value.words ?? []),
    ...(thesaurus?.value ?? []).flatMap(({ typed = [], find = [], same = [] }) => [...typed, ...find, ...same]),
    ...Object.entries(abbreviations).flatMap(([word, { meaning, source }]) => [word, meaning, source]),
    ...[...Object.values(documents), ...Object.values(relatedChapters)].map(({ title }) => title),
    ...Object.values(laws),
    ...[...fronts.values()].flatMap(({ value }) => value.defines),
    ...folders.flatMap(({ slug }) => slug.split("-")),
    ...(manual ? [manual.title, manual.publisher, ...manual.partners.map(({ name }) => name)] : []),
  ];
  const own = wordSet([...lists, ...unreadable(sources)]);
  return (found) => {
    const plain = bare(found);
    if (/\d$/.test(found)) return glued(found, spelling) === undefined;
    // Abbreviations are looked at by themselves; a capital inside a word is a name's: YouTube.
    if (plain.length < 3 || /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(found) || own.has(plain) || legal.has(plain)) return true;
    const plainLetters = found.normalize("NFD").replace(/\p{M}/gu, "");
    const isWord = (one: string) => spelling.isWord(one) || spelling.isWord(one.toLowerCase()) || own.has(one.toLowerCase());
    const singular = plainLetters.replace(/['’]s?$/, "");
    return [found.replaceAll("’", "'"), singular, singular.replace(oxford, "is"), singular.replace(beginnings, "")].some(isWord);
  };
}

const listNames = ["manual.yml", "thesaurus.yml", "abbreviations.yml", "documents.yml", "related-chapters.yml", "laws.yml"];

/** Whether a list that makes words known is not even text: nothing can be said of words then. */
export function isListLost({ files }: Sources): boolean {
  return files.some(({ name, refused }) => refused && listNames.includes(name));
}

/** All that is in lists and front matter that cannot be used: what they would make known is not to be doubted for that. */
export function unreadable({ files, faulty, folders, fronts }: Sources): string[] {
  const sections = folders.flatMap((folder) => [...folder.sections.values()]);
  return [
    ...files.filter(({ name }) => listNames.includes(name) && faulty.has(name)),
    ...sections.filter((file) => !file.refused && !fronts.has(file)),
  ].map((file) => yamlOf(file).yaml);
}

/** The words of texts, each in small letters. */
export function wordSet(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(word), ([found]) => bare(found))));
}

/** Two words without the space between: “under16”. */
export function glued(word: string, { isWord }: Spelling): string | undefined {
  const [, letters, digits] = /^(\p{Ll}{4,})(\d{1,3})$/u.exec(word) ?? [];
  return letters !== undefined && isWord(letters) ? `${letters} ${digits}` : undefined;
}

/** A word in small letters, without its apostrophe and s. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, "");
}
