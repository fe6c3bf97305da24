// search(): one query, one index, ranked sections. The same in the browser, on the command line and in tests.
import { numberIn, slugOf } from "../domain/number";
import { hasLabels } from "../util/has-labels";
import { excerpt } from "./excerpt";
import { keysFor, marksFor, matchedBy, paragraphThatAnswers } from "./explain";
import { markedTexts } from "./find-marks";
import type { LateCode } from "./late-code";
import type { NamedSection } from "./numbers-named";
import { type OpenIndex, openIndex } from "./open-index";
import { parseQuery } from "./parse-query";
import { holds } from "./posting";
import { leadsOf, withQuestions } from "./questions";
import { bestOf, rankSections } from "./rank";
import { readWords } from "./read-words";
import { refine } from "./refine";
import type { OpenSearch, SearchAnswer, SearchOptions } from "./search-answer";
import { type Outline, outlineName, type ShardSource } from "./search-index";
import { tools } from "./tools";
import { isStopWord, stem, wordsOf } from "./words";
import { isEveryday, thesaurusMatches } from "./words-in-thesaurus";

/** As many of the best sections are looked at by their texts, whatever number is shown. */
const refined = 10;

/** The number of a section of an Act, as lib/search/words.ts reads it. */
const citedSection = /^s\d+[a-z]*$/;

/** Of a reader who is done, fewer letters are no word that was begun: "MOT". */
const begunWord = /\p{L}{4}$/u;

/** What may ask for a telephone number; lib/search/partners-asked.ts knows. */
const asking = /^[\d\s+()-]+$|\b(?:(?:tele)?phon|tel\b|call|ring|dial|contact|(?:help|hot)line)/i;

/** Opens the index of a source. Rejects where its root cannot be had. */
export async function openSearch(source: ShardSource, late: LateCode): Promise<OpenSearch> {
  const index = await openIndex(source, late);
  return {
    async search(typed, options = {}) {
      const answer = await search(typed, { ...options, unfinished: options.unfinished === true }, index, late);
      if (answers(answer) || answer.unquoted) return answer;
      if (options.unfinished === "fallback" && begunWord.test(typed)) {
        const begun = await search(typed, { ...options, unfinished: true }, index, late);
        if (answers(begun)) return begun;
      }
      const query = await parseQuery(typed, index.root.numbers, late);
      return { ...answer, ...(await (await late.offers()).offer(query, await readWords(query, index, late), index)) };
    },
    outline: () => index.file(outlineName) as Promise<Outline>,
  };
}

// Of sections that have the number typed, those of the chapter that is read come first.
function nearFirst(named: NamedSection[], chapter: string): NamedSection[] {
  const isNear = ({ number }: NamedSection) => slugOf(number).startsWith(numberIn(chapter, ""));
  return [...named.filter(isNear), ...named.filter((one) => !isNear(one))];
}

function answers({ partners, positions }: SearchAnswer): boolean {
  return partners.length > 0 || positions.length > 0;
}

async function areEveryday(words: string[], index: OpenIndex): Promise<boolean> {
  return (await Promise.all(words.map((word) => isEveryday(word, index)))).every(Boolean);
}

async function search(typed: string, options: SearchOptions, index: OpenIndex, late: LateCode): Promise<SearchAnswer> {
  const { limit = refined, within = { from: 0, to: index.root.count } } = options;
  const isUnfinished = options.unfinished === true && /[\p{L}\p{N}]$/u.test(typed);
  const query = await parseQuery(typed, index.root.numbers, late, isUnfinished);
  const isWithin = ({ at }: { at: number }) => at >= within.from && at < within.to;
  const { missing, chapter } = query.numbers;
  const isNumbered = query.numbers.named.length > 0 || chapter !== undefined || missing !== undefined;
  // Nothing but numbers of the manual, everyday words aside.
  const isAlone = isNumbered && query.phrases.length === 0 && (await areEveryday(query.words, index));
  const nothing: SearchAnswer = {
    partners: [],
    results: [],
    matched: [],
    count: 0,
    isLeast: false,
    positions: [],
    maybe: false,
    isWeak: false,
    spelling: [],
    offered: [],
    missing,
  };
  if (missing && isAlone) return nothing;

  const words = [...query.words, ...query.phrases.flat().filter((word) => !isStopWord(word))];
  const unfinished = isUnfinished ? wordsOf(typed.slice(-50)).at(-1)?.folded : undefined;
  const phrases = query.phrases.length > 0 ? await late.phrases() : undefined;
  const quoted = phrases ? await phrases.readExactly(query.phrases.flat(), index, tools) : [];
  const read = [...(await readWords(query, index, late, unfinished)), ...quoted];
  // An Act's section that no text cites is answered by no other section of an Act.
  const cites = read.filter(({ typed: word }) => citedSection.test(word));
  if (cites.length > 0 && cites.every(({ readings }) => readings.length === 0)) return nothing;
  const ranking = withQuestions(rankSections(read, index.root.count), await leadsOf(read, index));
  const inChapter = chapter && new Set(chapter.map(({ at }) => at));
  const inside = inChapter ? ranking.found.filter(({ at }) => inChapter.has(at)) : ranking.found;
  // A chapter's number alone, or with words that it does not have, is answered by its sections in order.
  const named = chapter && (isAlone || inside.length === 0) ? chapter : query.numbers.named;
  const ranked = query.term
    ? await (await late.definitions()).addDefinitions(query.term, read, inside, index, { stem, thesaurusMatches })
    : inside;
  let [found, all, isLeast, maybe] = [ranked.filter(isWithin), ranked, false, false];
  if (phrases) {
    const most = Math.max(limit, refined);
    ({ found, all, isLeast, maybe } = await phrases.sectionsWithPhrases(query.phrases, ranked, isWithin, most, index, tools));
    const holding = options.within ? all : found;
    if (holding.length === 0 && named.length === 0) return { ...nothing, isLeast, unquoted: typed.replace(/["“”„«»]/g, " ").trim() };
  }
  const first = new Set(named.map(({ at }) => at));
  let others = found.filter(({ at }) => !first.has(at));
  let best = bestOf(others, Math.max(limit, refined));
  const asRead = words.map((word) => read.find(({ typed: known }) => known === word)?.respelt?.words[0] ?? word);
  const load = async <One extends { at: number }>(one: One) => ({ ...one, section: await index.section(one.at) });
  const isExact = named.length > 0 || query.phrases.length > 0;
  let shown = refine(await Promise.all(best.slice(0, refined).map(load)), asRead, read, ranking.isWeak && !isExact);
  const isWeak = !isExact && shown[0]?.isWeak === true;
  // What orders something is no answer to a question about something else.
  if (!isExact && shown[0]?.mayMislead) [shown, best, others, all] = [[], [], [], []];
  const namedWithin = hasLabels && options.from ? nearFirst(named.filter(isWithin), options.from) : named.filter(isWithin);
  const ordered = [...namedWithin, ...shown, ...best.slice(refined)].slice(0, limit);
  const loaded = await Promise.all(ordered.map(load));
  const results = loaded.map(({ at, section }) => {
    const marks = marksFor(section, keysFor(at, read, query.phrases));
    const { words = section.paragraphs[paragraphThatAnswers(section, marks) - 1] ?? "", hash } = query.numbers.placeIn?.(section) ?? {};
    return {
      number: section.number,
      hash,
      section,
      excerpt: (length: number, near?: number) => excerpt(words, marks, length, near),
      marked: () => markedTexts(section.paragraphs, marks),
    };
  });
  const count = namedWithin.length + others.length;
  const positions = [...new Set([...first, ...all.map(({ at }) => at)])];
  const spelling = read.flatMap(({ typed: word, respelt, readings, isAsking }) => {
    if (!respelt || isAsking) return [];
    // Of words that might be meant as well, those by which something was found are named.
    const isUsed = (other: string) =>
      readings.some(({ key, postings }) => key === stem(other) && ordered.some(({ at }) => holds(postings, at)));
    const words = respelt.words.filter((other, i) => (respelt.shares?.[i] ?? 1) === 1 || isUsed(other));
    return [{ typed: word, read: words, isCompletion: respelt.isCompletion }];
  });
  const matched = matchedBy(
    ordered.map(({ at }) => at),
    read,
  );
  const mayAsk = index.partners.length > 0 && (asking.test(typed) || read.some(({ isName }) => isName));
  const partners = mayAsk ? (await late.partners()).partnersAsked(typed, read, index.partners, index.root.count) : [];
  return {
    ...nothing,
    partners,
    partnersAsAt: index.root.partnersAsAt,
    results,
    matched,
    count,
    isLeast,
    positions,
    maybe,
    spelling,
    isWeak: isWeak && results.length > 0,
  };
}
