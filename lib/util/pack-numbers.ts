// The numbers of all sections as a short text, "3.1:1-11;3.2:1-2,2a,3": most numbers in a chapter are consecutive.

/** Packs the numbers of each chapter's sections, in order. */
export function packNumbers(chapters: { number: string; sections: string[] }[]): string {
  return chapters
    .map(({ number, sections }) => {
      const runs: string[] = [];
      let [from, to] = [0, 0];
      for (const section of sections) {
        const last = section.slice(number.length + 1);
        const integer = Number(last);
        if (from > 0 && integer === to + 1) {
          to = integer;
          runs[runs.length - 1] = `${from}-${to}`;
        } else {
          runs.push(last);
          [from, to] = integer > 0 ? [integer, integer] : [0, 0];
        }
      }
      return `${number}:${runs.join(",")}`;
    })
    .join(";");
}

export type NumbersOfChapter = { number: string; sections: string[] };

/** Unpacks what packNumbers made. */
export function unpackNumbers(packed: string): NumbersOfChapter[] {
  if (packed === "") return [];
  return packed.split(";").map((chapter) => {
    const [number, runs] = chapter.split(":");
    const sections = (runs === "" ? [] : runs.split(",")).flatMap((run) => {
      const [, from, to] = /^(\d+)-(\d+)$/.exec(run) ?? [];
      if (!from) return [`${number}.${run}`];
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${number}.${Number(from) + i}`);
    });
    return { number, sections };
  });
}
