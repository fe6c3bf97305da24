// Items that were typed one below the other, (a), (b), (i), (ii), (c): which of them are items of which.
import { countedFrom, type Enumerator, isNextItem, readItems } from "../markdown/enumerators";

/** A list inside another is shorter. */
const mostBetween = 100;

type Open = { last: Enumerator; form: string };

/**
 * The level of each item, 0 for those of the list itself; of so many as belong together. None where they are no list: it has two
 * items at least, and each list inside it, too.
 */
export function levelsOfItems(found: Enumerator[]): number[] {
  const levels: number[] = [];
  const open: Open[] = [];
  for (const [i, item] of found.entries()) {
    const form = formOf(item, found.slice(i + 1, i + mostBetween));
    const isInner = open.length > 0 && form !== undefined && open.every((one) => one.form !== form);
    const at = open.findLastIndex(({ last }) => isNextItem(last, item));
    if (open.length === 0 || isInner) open.push({ last: item, form: form ?? "" });
    else {
      // Items that a print left out, or has twice, are of the innermost list.
      if (at < 0 && !isOfSame(open[open.length - 1].last, item)) break;
      open.length = at < 0 ? open.length : at + 1;
      open[open.length - 1].last = item;
    }
    levels.push(open.length - 1);
  }
  return isWhole(found, levels) ? levels : [];
}

// What a list counts in, and its signs: "roman (x)". The item after the first is the next that could follow it, (ii) or (j).
function formOf(item: Enumerator, later: Enumerator[]): string | undefined {
  const next = later.find((one) => isNextItem(item, one));
  const kind = next && countedFrom(item, next);
  return kind && `${kind} ${item.signs} ${/[A-Z]/.test(item.name)}`;
}

const isOfSame = (one: Enumerator, other: Enumerator) => readItems([one, other]) !== undefined;

function isWhole(found: Enumerator[], levels: number[]): boolean {
  if (Math.max(...levels) === 0 || levels.filter((level) => level === 0).length < 2) return false;
  const lists = new Map<string, Enumerator[]>();
  const path: number[] = [];
  for (const [i, level] of levels.entries()) {
    path.length = level + 1;
    path[level] = (path[level] ?? 0) + 1;
    const name = path.slice(0, level).join(" ");
    lists.set(name, [...(lists.get(name) ?? []), found[i]]);
  }
  return [...lists.values()].every((items) => items.length > 1 && readItems(items) !== undefined);
}
