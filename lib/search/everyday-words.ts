// Words of any question, which say nothing of a subject: "what is a relevant offence in plain words". The build files them with
// the thesaurus, so that the browser has those it is asked for; the check keeps a manual from naming anything by one.
import { determiners } from "./match-rows";
import { stem, tokenOf, wordsOf } from "./words";

/** Such words, in no ending but their own where it has another stem. */
export const everydayWords: readonly string[] =
  "abit able abt according across actual actually advise afterwards ahead aka allow almost alone along alot already although always among amongst answer anybody anyone anything anyway anywhere appear apply area arent around ask attempt avoid away awful back bad base basic basically bcoz become becos began begin behind best better beyond big bit bloody bother bound bout bring btw bunch busy call came case cause certain chance cheers claim clear clearly come common complete completely confused consider contain correct cos couldve count cover coz cud current currently cuz damn day deal dear decide deep define definition describe despite detail difference different direct done dunno early easily easy effect effort eg either else end english enough entire er especially etc evening event eventually ever every everyone everything everywhere exactly example except exist expect explain extra face fact fairly fall far fast fifty figure final finally find finish first fit focus follow forget format found four friday full fully future general get give given go goes gone gonna good got gotta great gud guess guy hadnt half happen hard hav head hear heard hed hell hello help herself hes hey hi high himself hiya hold hope hour however hows huge hundred hv id ie ill inc incl include increase indeed innit inside instance instead item itll keep key kind know known large last late later latest lead leading leave less let like likely line list literally little lol long look lot low lower made main make many massive matter maximum may maybe mean meant mention middle might mightnt mind minimum minute moment monday month morning mostly move much must mustnt myself name near nearly necessary need neednt negative never new newly next nice night nobody none nope normal note nothing notice obvious obviously occur odd officially often ok okay old older omg one onto open opinion option order original ought ourselves outside overall page paper particular partly past per perhaps phrase pick picked piece place plain please pls plus plz point poor position positive possible potential potentially prefer principle prior probably problem proceed proper put question quick quickly quietly quite r random rather re reach read ready real realise really reason recent recommend regarding regular rely remember remind rest result right role rough round routine run running said saturday say scope second see seem seen sense seriously several shall shant shed shell shes short shouldve show shud side similar simple simply since single situation slightly small somebody somehow someone something sometimes somewhere soon sorry sort special specific specifically spend spent start state stay stick still stop straight strange strict strong stuck stuff subject sudden suddenly suggest summary sunday suppose supposed sure system take taken task tell term terrible thanks themselves theyd theyll thing think thirty tho thought three thru thursday thx til till time tiny today together told tomorrow top topic total towards true try tuesday turn twenty twice two type typical u um unless unsure ur urm us usual usually value various version versus vs wanna want wat wats way wed wednesday week weekend weird well wen went werent weve whatever whens wher whereabouts wheres whether whichever whole whose wish within without wonder wondering word work worse worst worth wot wots wouldnt wouldve write written wrong wud yeah year yep yesterday yet youd youll younger yourself youve".split(
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
