// Where numbers begin anew in each chapter, two sections of a print list may have the same anchors: each gets its chapter's before
// them.
import { ofChapter, slugOf } from "@/lib/domain/number";

/** Changes the anchors of a section, and what refers to them within it. Sections of a manual's own numbers stay as they are. */
export function giveOwnAnchors(section: HTMLElement): void {
  const { number } = section.dataset;
  if (number === undefined) return;
  const own = (id: string) => `${slugOf(number).split(ofChapter)[0]}-${id}`;
  const anchors = new Set<string>();
  for (const one of [section, ...section.querySelectorAll<HTMLElement>("[id]")]) {
    anchors.add(one.id);
    one.id = own(one.id);
  }
  for (const link of section.querySelectorAll('a[href^="#"]')) {
    const anchor = link.getAttribute("href")?.slice(1) ?? "";
    if (anchors.has(anchor)) link.setAttribute("href", `#${own(anchor)}`);
  }
  for (const one of section.querySelectorAll("[aria-describedby]"))
    one.setAttribute("aria-describedby", own(one.getAttribute("aria-describedby") ?? ""));
}
