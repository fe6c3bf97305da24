// Numbers in the words that may cite a section of their own chapter or something else: readers get no link.
import { labelOf, numberIn } from "../../domain/number";
import { findDoubtful } from "../../markdown/doubtful-citations";
import type { Advise } from "./advice";
import { type AdvisedText, type Sources, spotOf } from "./advised-content";

/** Looks at chapters whose numbers begin anew; each label is reported once a section, and its own never. */
export function adviseOnCitations(sections: AdvisedText[], { folders }: Sources, advise: Advise): void {
  const chapters = new Map(
    folders.flatMap((folder) =>
      folder.numbering === "chapter" ? [...folder.sections.keys()].map((number) => [number, folder] as const) : [],
    ),
  );
  for (const section of sections) {
    const folder = chapters.get(section.about ?? "");
    if (!folder || section.about === undefined) continue;
    const told = new Set([labelOf(section.about)]);
    for (const piece of section.pieces) {
      if (piece.isLink) continue;
      for (const { words, label, index, kind } of findDoubtful(piece.words)) {
        if (told.has(label) || !folder.sections.has(numberIn(folder.number, label))) continue;
        told.add(label);
        advise("doubtful-citation", spotOf(section, piece, words, index), section.about, words, label, kind);
      }
    }
  }
}
