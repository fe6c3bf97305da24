// For texts without terms or abbreviations.
import { knownWords } from "../../../lib/markdown/mark-terms";

export const nothingKnown = knownWords([], {});
