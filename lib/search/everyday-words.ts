// Words of any question, which say nothing of a subject: "what is a relevant offence in plain words". The build files them with
// the thesaurus, so that the browser has those it is asked for; the check keeps a manual from naming anything by one.
import { determiners } from "./match-rows";
import { stem, tokenOf, wordsOf } from "./words";

/** Such words, in no ending but their own where it has another stem. */
export const everydayWords: readonly string[] =
  "able actual actually advise afterwards allow almost alone along already although always answer anybody anyone anything anyway anywhere apply around ask awful back basic basically become begin best better big bit bring call came case certain claim clear come consider correct count cover current currently day decide define definition describe despite detail difference different easy either else end evening ever every everyone everything everywhere exactly example exist expect explain fact far find first fit follow forget found four full general get give given go goes good got guy half happen hear heard hello help herself hi himself hold hope hour however include instance instead keep kind know known last later latest leave let like likely list little long look lot made main make many matter may maybe mean meant mention might mind month morning much must myself name nearly necessary need never new next nice night nobody normal nothing notice odd often ok okay old older one order ought ourselves overall particular perhaps phrase piece place plain please plus point possible prefer probably problem proper put question quickly quite rather read ready realise really reason recent recommend regarding remember remind right said say second see seem seen several shall short show side similar simple simply since single situation small somebody someone something sometimes somewhere soon sorry sort special start state stay still stop strange stuff suggest suppose sure take taken tell term terrible thanks themselves thing think three time today together told tomorrow top total towards true try turn twice two type typical unless unsure us usual usually various want way week weekend weird went whether whole within wonder wondering word work wrong year yesterday yet younger yourself".split(
    " ",
  );

const tokens = new Set(everydayWords.map(tokenOf));

/** True for a word that counts for little in a query, or its stem. */
export function isEverydayWord(folded: string): boolean {
  return tokens.has(folded) || tokens.has(stem(folded));
}

/**
 * True for an entry that would be found by one word of everyday questions ("look", "the work"): most queries with that word
 * mean something else. One of several words is matched as it is typed, so "take down" is not found by "take".
 */
export function namesEveryday(words: string): boolean {
  const own = wordsOf(words).filter(({ folded }) => !determiners.has(folded));
  return own.length === 1 && isEverydayWord(own[0].folded);
}
