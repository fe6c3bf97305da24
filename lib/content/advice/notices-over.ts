// Notices whose last day has passed: hidden from most readers, and so easily forgotten.
import { dayInWords } from "../../domain/version-date";
import { Problems } from "../problem";
import { chapterSchema } from "../schemas";
import { readYaml } from "../yaml";
import type { Advise } from "./advice";
import type { Sources } from "./advised-content";

/** Compares until: of the manual's notice and of each chapter's with `today`, an ISO day. */
export function adviseOnNotices({ folders, settings }: Sources, today: string, advise: Advise): void {
  const until = settings.manual?.notice?.until;
  if (settings.manualSpot && until && until < today)
    advise("notice-over", settings.manualSpot(["notice", "until"]), undefined, dayInWords(until));
  for (const { number, settings: file } of folders) {
    if (!file || file.refused) continue;
    // Its problem has already been reported.
    const chapter = readYaml(file.text, chapterSchema, { ...file, offset: 0 }, new Problems());
    const day = chapter?.value.notice?.until;
    if (chapter && day && day < today) advise("notice-over", chapter.spot(["notice", "until"]), number, dayInWords(day));
  }
}
