// The numbers in a query, for a manual that has labels of other forms as well: it has this in the place of numbers-named.ts.
import { labelsTyped } from "./labels-named";
import * as numbersNamed from "./numbers-named";

/** As in lib/search/numbers-named.ts, with labels. */
export function numbersTyped(typed: string, packed: string, isUnfinished: boolean): numbersNamed.NumbersTyped {
  return numbersNamed.numbersTyped(typed, packed, isUnfinished, labelsTyped);
}
