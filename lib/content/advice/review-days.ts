// Days by which chapters and sections were to be looked at again.
import { dayInWords } from "../../domain/version-date";
import { Problems } from "../problem";
import { chapterSchema } from "../schemas";
import { readYaml } from "../yaml";
import type { Advise } from "./advice";
import type { AdvisedText, Sources } from "./advised-content";

/** Compares review: of each chapter and section with `today`, an ISO day. */
export function adviseOnReviews(sections: AdvisedText[], { folders }: Sources, today: string, advise: Advise): void {
  for (const { number, settings } of folders) {
    if (!settings || settings.refused) continue;
    // Its problem has already been reported.
    const chapter = readYaml(settings.text, chapterSchema, { ...settings, offset: 0 }, new Problems());
    const day = chapter?.value.review;
    if (chapter && day && day < today) advise("review-passed", chapter.spot(["review"]), number, "chapter", dayInWords(day));
  }
  for (const { about, front } of sections) {
    const day = front?.value.review;
    if (front && day && day < today) advise("review-passed", front.spot(["review"]), about, "section", dayInWords(day));
  }
}
