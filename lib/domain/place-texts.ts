// Where a text belongs among the sections of a part: below what it is part of, and in the order of the numbers beside it.
// For texts that chapter.yml does not list there: withdrawn ones, and those that had another number on an earlier day.
import { type Chapter, type Section, sectionsOf } from "./manual";
import { aboveOf, inOwnChapter, slugOf } from "./number";
import { insertByNumber } from "./number-order";

/** A text with a number, its own of now or the one it had on a day. */
export type Placed = {
  id: string;
  number: string;
  /** The label of what its file calls its parent; only of a text that was withdrawn. */
  declared?: string;
  /** Where its part lists it: the ids of what is listed before it, the nearest first; only of a text that was withdrawn. */
  after?: string[];
};

/** Permanent ids of texts → that of what each is part of; undefined for one directly below its part. */
export type ParentIds = Map<string, string | undefined>;

/** What each present section of a chapter is part of. Ids, for another text may have the number of one that was withdrawn. */
export function parentIdsOf(chapter: Chapter): ParentIds {
  const sections = sectionsOf(chapter);
  const ids = new Map(sections.map(({ number, id }: Section) => [number, id]));
  return new Map(sections.map(({ id, parent }) => [id, parent === undefined ? undefined : ids.get(parent)]));
}

/**
 * Puts a text among the sections of a part: where the part lists it or, if it does not, below what its file calls its parent, where that is there and its label says no
 * other; and what is part of it comes after it.
 */
export function placeText<Text extends Placed>(texts: Text[], text: Text, present: ParentIds): void {
  if (text.after) {
    const before = text.after.map((id) => texts.findIndex((one) => one.id === id)).find((at) => at >= 0);
    texts.splice((before ?? -1) + 1, 0, text);
    return;
  }
  const isBelow = (other: Text, above: Text): boolean => {
    let parent = present.get(other.id);
    while (parent !== undefined && parent !== above.id) parent = present.get(parent);
    return parent !== undefined;
  };
  const isLabelled = texts.some(({ number }) => number === aboveOf(text.number));
  const isParent = (other: Text) => (text.declared === undefined ? other.id === present.get(text.id) : isCalled(other, text.declared));
  const isSibling = ({ declared }: Text) => declared !== undefined && declared === text.declared;
  const parent = isLabelled ? -1 : texts.findIndex(isParent);
  let end = parent + 1;
  while (parent >= 0 && end < texts.length && (isBelow(texts[end], texts[parent]) || isSibling(texts[end]))) end++;
  const among = parent < 0 ? texts : texts.splice(parent + 1, end - parent - 1);
  insertByNumber(among, text, ({ number }) => number, isBelow);
  if (parent >= 0) texts.splice(parent + 1, 0, ...among);
  const parts = texts.filter((other) => isBelow(other, text));
  for (const part of parts) texts.splice(texts.indexOf(part), 1);
  texts.splice(texts.indexOf(text) + 1, 0, ...parts);
}

/** What each of these texts is part of among them: what it is part of now or, if it is withdrawn, the nearest by its number, or as its file says. */
export function parentsAmong(texts: Placed[], present: ParentIds): ParentIds {
  const ids = new Set(texts.map(({ id }) => id));
  // The present holder of a number, where a withdrawn text had it as well.
  const byNumber = new Map(
    [...texts].sort((a, b) => Number(present.has(a.id)) - Number(present.has(b.id))).map((text) => [text.number, text]),
  );
  return new Map(
    texts.map(({ id, number, declared }) => {
      let parent = present.get(id);
      while (parent !== undefined && !ids.has(parent)) parent = present.get(parent);
      if (parent !== undefined || present.has(id)) return [id, parent];
      let above = aboveOf(number);
      while (above !== "" && !byNumber.has(above)) above = aboveOf(above);
      // By its file, for labels do not always say it.
      const found = byNumber.get(above) ?? texts.find((other) => declared !== undefined && isCalled(other, declared));
      return [id, found?.id];
    }),
  );
}

// Files name a parent by its label or the name of its file.
function isCalled({ number }: Placed, label: string): boolean {
  return slugOf(inOwnChapter(number)) === slugOf(label);
}
