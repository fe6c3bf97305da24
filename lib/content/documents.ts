// The documents that the present words name, from documents.yml, each with the sections that cite it.
import { type Chapter, type Manual, sectionsOf } from "../domain/manual";
import type { Outside } from "./schemas";

/** Collects them in the order of their titles. Entries that no section in force cites are left out. */
export function collectDocuments(chapters: Chapter[], listed: Outside): Manual["documents"] {
  const citations = chapters
    .flatMap(sectionsOf)
    .flatMap(({ number, references }) => references.map((reference) => ({ number, ...reference })));
  return Object.entries(listed)
    .map(([key, { title, address, nearest, "leads-to": leadsTo }]) => {
      const citing = citations.filter(({ document }) => document === key);
      const citedAs = [...new Set(citing.map(({ words }) => words))].filter((words) => words !== title);
      return { title, address, leadsTo, nearest, citedAs, citedBy: [...new Set(citing.map(({ number }) => number))] };
    })
    .filter(({ citedBy }) => citedBy.length > 0)
    .sort((a, b) => a.title.localeCompare(b.title, "en", { numeric: true }));
}
