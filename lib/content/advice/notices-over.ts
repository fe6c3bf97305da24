// Notices whose last day has passed: hidden from most readers, and so easily forgotten.
import { dayInWords } from "../../domain/version-date";
import { Problems, type Spot } from "../problem";
import { chapterSchema, type NoticeSettings } from "../schemas";
import { readYaml } from "../yaml";
import type { Advise } from "./advice";
import type { Sources } from "./advised-content";

/** Compares until: of the manual's notice and of each chapter's with `today`, an ISO day. */
export function adviseOnNotices({ folders, settings }: Sources, today: string, advise: Advise): void {
  const { manual, manualSpot } = settings;
  if (manualSpot) adviseOn(manual?.notice, manualSpot, undefined);
  for (const { number, settings: file } of folders) {
    if (!file || file.refused) continue;
    // Its problem has already been reported.
    const chapter = readYaml(file.text, chapterSchema, { ...file, offset: 0 }, new Problems());
    if (chapter) adviseOn(chapter.value.notice, chapter.spot, number);
  }

  function adviseOn(notice: NoticeSettings | undefined, spot: (path: PropertyKey[]) => Spot, about: string | undefined) {
    // One that ends before it begins has a mistyped day, which is a problem.
    if (!notice?.until || notice.until >= today || notice.until < notice.from) return;
    advise("notice-over", spot(["notice", "until"]), about, dayInWords(notice.until));
  }
}
