// Labels that count up, and those that are only words at the start of a paragraph: "3.1 of the Act says".
import type { KeyPart } from "../../domain/label-key";
import { compareKeys, keysOf } from "../../domain/label-key";
import type { Line } from "./lines";

/** A number more than so many after the last one is no next one. */
const farthest = 15;

/** The lines that belong to the series of their labels, headings always, in the order of the document. `all` are all its lines. */
export function linesInSeries(all: Line[], lines: Line[]): Line[] {
  const sorted = [...new Set(lines)].sort((a, b) => a.at - b.at);
  const keys = keysOfLines(sorted);
  const shapes = new Map<string, Line[]>();
  for (const line of sorted) shapes.set(line.shape, [...(shapes.get(line.shape) ?? []), line]);
  const kept = new Set<Line>(sorted.filter(({ depth }) => depth !== undefined));
  for (const ones of shapes.values()) {
    const isDotted = (ones[0].found?.parsed.components.length ?? 1) > 1;
    if (isDotted) for (const line of growing(ones, keys, kept, sorted)) kept.add(line);
    else for (const line of longestRun(ones, keys, sorted)) kept.add(line);
  }
  // One alone is a series only where others are around it, or where it is an appendix.
  const found = sorted.filter((line) => kept.has(line));
  return found.length > 1 || found.some(({ depth }) => depth !== undefined) ? found : all.filter(() => false);
}

/** The keys of labelled lines; the labels beside them decide what is a Roman numeral. */
export function keysOfLines(lines: Line[]): Map<Line, KeyPart[]> {
  const labelled = lines.flatMap((line) => (line.found ? [{ line, label: line.found.parsed }] : []));
  const keys = keysOf(labelled.map(({ label }) => label));
  return new Map(labelled.map(({ line }, i) => [line, keys[i]]));
}

// 1.1, 1.2, 2.1: each after the one before it, and none far from it; what begins at 1 below another number does so always.
function growing(ones: Line[], keys: Map<Line, KeyPart[]>, kept: Set<Line>, sorted: Line[]): Line[] {
  const found: Line[] = [];
  let last: KeyPart[] | undefined;
  for (const line of ones) {
    const key = keys.get(line) as KeyPart[];
    const apart = last ? compareKeys(last, key) : -1;
    // A document may count wrongly and have one number on two titles.
    if (line.depth === undefined && (apart > 0 || (apart === 0 && !line.isTitle))) continue;
    const end = key[key.length - 1].value;
    const isNext = last && samePrefix(last, key) ? end - last[last.length - 1].value <= farthest : end <= 3;
    const hasOthers = ones.some((other) => other !== line && samePrefix(keys.get(other) as KeyPart[], key));
    const hasAbove = sorted.some(
      (other) => other.at < line.at && isAbove(keys.get(other) as KeyPart[], key) && (kept.has(other) || other.shape !== line.shape),
    );
    if (line.depth === undefined && !(isNext && (hasOthers || hasAbove))) continue;
    found.push(line);
    last = key;
  }
  return found;
}

const samePrefix = (one: KeyPart[], other: KeyPart[]) =>
  one.length === other.length && one.slice(0, -1).every((part, i) => part.value === other[i].value && part.letters === other[i].letters);

/** Whether one key is that of another without its last component; 1 and I are alike, for by-laws have Section 1.01 below Article I. */
export function isAbove(one: KeyPart[], other: KeyPart[]): boolean {
  if (one.length === 0 || one.length !== other.length - 1) return false;
  return one.every(({ kind, value, letters }, i) => {
    const isLetter = kind === "letter" || other[i].kind === "letter";
    return value === other[i].value && letters === other[i].letters && (!isLetter || kind === other[i].kind);
  });
}

// The most of them that count up; one with labels below it counts more. Sections may begin anew in each article.
function longestRun(ones: Line[], keys: Map<Line, KeyPart[]>, sorted: Line[]): Line[] {
  const runs = divide(ones, keys, sorted);
  return runs.flatMap((run) => increasing(run, keys, sorted));
}

function divide(ones: Line[], keys: Map<Line, KeyPart[]>, sorted: Line[]): Line[][] {
  if (ones[0].found?.parsed.words === "") return [ones];
  const runs: Line[][] = [];
  for (const line of ones) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNew = last && (keys.get(line)?.[0].value ?? 0) <= (keys.get(last)?.[0].value ?? 0);
    const isBetween = last && sorted.some(({ at, shape }) => at > last.at && at < line.at && shape !== line.shape);
    if (!run || (isNew && isBetween && (keys.get(line)?.[0].value ?? 0) <= 1)) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

function increasing(run: Line[], keys: Map<Line, KeyPart[]>, sorted: Line[]): Line[] {
  const worth = run.map(
    (line) => 1 + 2 * Number(sorted.some((other) => isAbove(keys.get(line) as KeyPart[], keys.get(other) ?? []) && other.at > line.at)),
  );
  const best: { sum: number; from: number }[] = [];
  run.forEach((line, i) => {
    best[i] = { sum: worth[i], from: -1 };
    for (let j = 0; j < i; j++)
      if (compareKeys(keys.get(run[j]) as KeyPart[], keys.get(line) as KeyPart[]) < 0 && best[j].sum + worth[i] > best[i].sum)
        best[i] = { sum: best[j].sum + worth[i], from: j };
  });
  const found: Line[] = [];
  let at = best.reduce((top, { sum }, i) => (sum > (best[top]?.sum ?? 0) ? i : top), 0);
  for (; at >= 0; at = best[at].from) found.unshift(run[at]);
  return found;
}
