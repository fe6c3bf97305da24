// Which heading a section has: one below its part's or, without one, its chapter's, and each level one below the one above.
import { levelsOf, type Section } from "@/lib/domain/manual";

export type Heading = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** The heading of the n-th level below `above`, counted from 1; h6 for all deeper ones. */
export function headingBelow(above: number, level: number): Heading {
  return `h${Math.min(6, above + level)}` as Heading;
}

/** The headings of a part's sections on the chapter's page, by number. */
export function headingsOf(part: { title: string; sections: Pick<Section, "number" | "parent">[] }): Map<string, Heading> {
  const above = part.title === "" ? 1 : 2;
  return new Map([...levelsOf(part.sections)].map(([number, level]) => [number, headingBelow(above, level)]));
}
