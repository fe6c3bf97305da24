// Finds the terms that a section defines by the form of its sentences, in any manual.
import { definitionKey } from "../search/search-index";
import { stemsOf, wordsOf } from "../search/words";

const verbs =
  "(?:refers? to|means?|is defined as|are defined as|may be defined as|can be defined as|is understood as|is when|occurs when|is where|is (?:a|an|any|the|used|one)|are (?:a|an|any|the|those)|is|describes?|includes?|involves?|covers?|comprises?|denotes?)";
// At a section's beginning the term needs no quotes: "Online safety is a generic term that …".
const opening = new RegExp(String.raw`^\W*([^.:;!?“”"]{2,80}?)[”"]?,?\s+(?:also\s+)?${verbs}(?=[\s:])`, "iu");
// In quotes it may be anywhere: "“Relevant offence” refers to …".
const quoted = /[“"]([^“”"]{2,60})[”"],?\s+(?:refers? to|means?|includes?|is|are|describes?|has the (?:same )?meaning)\b/giu;
// Sentences about one case, not about what a word means.
const notTerms =
  /^(?:it|this|that|these|those|there|he|she|they|we|you|who|which|what|where|when|if|in|on|at|by|for|from|to|under|upon|with|all|any|each|every|some|no|as|and|but)\b|\b(?:shall|must|may|should|will|can|has|have|had|was|were|is|are|be|been)\b/iu;
const longestTerm = 6;

/** The search keys of the terms that a section defines; "Sexting, or youth produced sexual imagery, describes …" defines two. */
export function definedTerms(paragraphs: string[]): string[] {
  const first = opening.exec(paragraphs[0] ?? "")?.[1];
  const named = [...(first && !notTerms.test(first) ? terms(first) : [])];
  for (const paragraph of paragraphs) for (const match of paragraph.matchAll(quoted)) named.push(...terms(match[1]));
  const keys = named
    .map((term) => stemsOf(term))
    .filter((stems) => stems.length > 0 && stems.length <= longestTerm)
    .map(definitionKey);
  return [...new Set(keys)];
}

function terms(words: string): string[] {
  const alternatives = words.split(/,? or |, | \/ |\/| \(|\)/).filter((term) => wordsOf(term).length > 0);
  const last = alternatives.at(-1) ?? "";
  // "Digital or online abuse": what comes before "or" shares the last word.
  const shares = wordsOf(words).length <= 4 && /^[^\s,]+ or /.test(words.trim());
  const whole = shares ? [`${alternatives[0]} ${last.split(" ").at(-1)}`, ...alternatives.slice(1)] : alternatives;
  return [...whole, words];
}
