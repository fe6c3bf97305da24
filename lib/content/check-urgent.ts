// What the pages tell readers to do at once must not be out of date: a partner's number from the time of a text that has been
// replaced may have been replaced with it.
import type { Chapter } from "../domain/manual";
import { telephoneAddress, telephonesIn } from "../domain/telephone";
import { dayInWords } from "../domain/version-date";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** Adds a problem for each place of urgent: that has such a number. */
export function checkUrgent({ manual, manualSpot }: Settings, chapters: Chapter[], problems: Problems): void {
  const { urgent, partners = [], "partners-as-at": day } = manual ?? {};
  if (!urgent || !day || !manualSpot) return;
  const replaced = chapters.find(({ status, asAt }) => status === "historical" && asAt >= day);
  if (!replaced) return;
  const { words, telephone, who = "", link } = urgent;
  const places = [
    { path: ["urgent", "telephone"], numbers: telephone === undefined ? [] : [telephone] },
    { path: ["urgent", "words"], numbers: telephonesIn(words) },
    { path: ["urgent", "who"], numbers: telephonesIn(who) },
    { path: ["urgent", "link", "title"], numbers: telephonesIn(link?.title ?? "") },
  ];
  for (const { path, numbers } of places)
    for (const number of numbers) {
      const owner = partners.find((partner) => partner.telephone !== undefined && isSameLine(partner.telephone, number));
      if (!owner) continue;
      const { number: chapter, asAt } = replaced;
      problems.add(manualSpot(path), "urgent-old-number", number, `“${owner.name}”`, dayInWords(day), chapter, dayInWords(asAt));
    }
}

// An extension is reached by the number before it.
function isSameLine(one: string, other: string): boolean {
  const [line, ofOther] = [one, other].map((number) => telephoneAddress(number).replace(/;ext=.*$/, ""));
  // 101, 111 and 999 do not go out of date with a partner that lists them.
  return line === ofOther && line.replace(/\D/g, "").length > 6;
}
