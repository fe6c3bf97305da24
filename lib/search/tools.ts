// What code that is fetched later is given, so that it does not bring it along once more.
import { britishSpelling } from "./british-spelling";
import { bestOf } from "./rank";
import { isStopWord, stem, wordsOf } from "./words";

export const tools = { bestOf, britishSpelling, isStopWord, stem, wordsOf };

export type Tools = typeof tools;
