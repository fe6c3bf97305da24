// Titles of a text with a number or letter, "7. The Secretary" and "A. Procedure", which look like items of a list: 7.1 or A.1 comes after them.
import type { Line } from "./read-text";

const titled = /^(\s*)(\d{1,3}|[A-Z])\.\s+(\S.{0,90})$/;
const below = /^\s*(\d{1,3}|[A-Z])\.[01](?:\.|\)|\s)/;

type Title = { at: number; indent: number; sign: string };

/** The places of such lines: the first with a section below its number, and those beside it that go on counting. */
export function numberedTitles(lines: Line[]): Set<number> {
  const first = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    const [, sign] = below.exec(text) ?? [];
    if (sign !== undefined && !first.has(sign)) first.set(sign, at);
  });
  const candidates = lines.flatMap(({ text }, at): Title[] => {
    const [, space = "", sign = "", words = ""] = titled.exec(text.trimEnd()) ?? [];
    const isAlone = (lines[at + 1]?.text ?? "").trim() === "";
    return words !== "" && isAlone && /^[\p{Lu}\p{N}“"‘'(]/u.test(words) && !/[.,:;!?…]$/.test(words)
      ? [{ at, indent: space.length, sign }]
      : [];
  });
  // The last line of a number before the first section below it.
  const nearest = new Map<string, Title>();
  for (const one of candidates) if (one.at < (first.get(one.sign) ?? -1)) nearest.set(one.sign, one);
  const sure = [...nearest.values()].sort((a, b) => a.at - b.at);
  const indents = new Set(sure.map(({ indent }) => indent));
  const found = new Set(sure.map(({ at }) => at));
  let last: string | undefined;
  for (const { at, indent, sign } of candidates) {
    const goesOn = last === undefined ? sign === "1" && sure[0]?.sign === "2" : isNext(last, sign);
    if (indents.has(indent) && goesOn) found.add(at);
    if (found.has(at)) last = sign;
  }
  return found;
}

function isNext(sign: string, next: string): boolean {
  if (/\d/.test(sign) !== /\d/.test(next)) return next === "A";
  return /\d/.test(sign) ? Number(next) === Number(sign) + 1 : next.charCodeAt(0) === sign.charCodeAt(0) + 1;
}
