// Pictures of an imported document that are shown, and that nobody has described for people who can't see them.
import type { Advise } from "./advice";
import type { AdvisedText } from "./advised-content";

/** Reports each of them. */
export function adviseOnPictures(texts: AdvisedText[], advise: Advise): void {
  for (const { about, file, undescribed } of texts)
    for (const { offset } of undescribed) advise("undescribed-picture", { ...file, offset }, about);
}
