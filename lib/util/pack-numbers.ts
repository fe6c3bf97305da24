// The numbers of all sections as a short text, "3.1:1-11;3.2:1-2,2a,3": most numbers in a chapter are consecutive. Where numbers
// begin anew, the chapter ends with a slash: "5.1/:1,1.1-1.2". A section whose number does not begin with its chapter's has a
// "=" before it: "policies:=A.1". Where labels have letters, which a query may have as well, all of it begins with a slash.

import { hasLabels } from "./has-labels";

/** Packs the numbers of each chapter's sections, in order. */
export function packNumbers(chapters: { number: string; sections: string[] }[]): string {
  const packed = chapters
    .map(({ number, sections }) => {
      const sign = sections.some((section) => section.startsWith(`${number}/`)) ? "/" : ".";
      const runs: string[] = [];
      let run = { before: "", from: 0, to: 0 };
      for (const section of sections) {
        const isOwn = section.startsWith(number + sign);
        const own = isOwn ? section.slice(number.length + 1) : `=${section}`;
        const [, before = "", last = ""] = /^((?:\d+\.)*)([1-9]\d*)$/.exec(own) ?? [];
        const integer = Number(last);
        if (run.from > 0 && before === run.before && integer === run.to + 1) {
          run.to = integer;
          runs[runs.length - 1] = `${before}${run.from}-${integer}`;
        } else {
          runs.push(own);
          run = { before, from: integer, to: integer };
        }
      }
      return `${number}${sign === "/" ? sign : ""}:${runs.join(",")}`;
    })
    .join(";");
  return /[A-Z]/.test(packed) ? `/${packed}` : packed;
}

export type NumbersOfChapter = { number: string; sections: string[] };

/** Unpacks what packNumbers made. */
export function unpackNumbers(packed: string): NumbersOfChapter[] {
  if (packed === "") return [];
  return (hasLabels ? packed.replace(/^\//, "") : packed).split(";").map((chapter) => {
    const [name, runs] = chapter.split(":");
    const isAnew = hasLabels && name.endsWith("/");
    const number = isAnew ? name.slice(0, -1) : name;
    const start = isAnew ? name : `${name}.`;
    const sections = (runs === "" ? [] : runs.split(",")).flatMap((run) => {
      if (hasLabels && run.startsWith("=")) return [run.slice(1)];
      const [, before, from, to] = /^([\d.]*?)(\d+)-(\d+)$/.exec(run) ?? [];
      if (!from) return [start + run];
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${start}${before}${Number(from) + i}`);
    });
    return { number, sections };
  });
}
