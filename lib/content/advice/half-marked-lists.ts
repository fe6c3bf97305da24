// Lists of which some items have a printed marker: readers see bullets before all of them.
import type { Advise } from "./advice";
import type { AdvisedText } from "./advised-content";

/** Reports each such list once, at its first marker. */
export function adviseOnLists(texts: AdvisedText[], advise: Advise): void {
  for (const { about, file, halfMarked } of texts)
    for (const { marker, offset } of halfMarked) advise("half-marked-list", { ...file, offset }, about, marker);
}
