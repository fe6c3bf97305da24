// Remarks of an import as lines for an editor: what to fix, what to look at, what was left out; one line for each kind.
import { groupOf, groups, type RemarkKind, remarkKinds } from "../import/remark-kinds";
import { goneWords, type Remark } from "../import/remarks";
import { counted } from "../messages/counted";

/** So many examples are shown of a kind, and so many characters of each. */
const most = { examples: 3, sections: 6, characters: 60 };
/** So many kinds are shown: with what else an import says, a report has at most 40 lines. */
export const mostKinds = { import: 16, laterVersion: 8 };

/** A remark with the section that it is about, for people; "" where that is not known. */
export type Placed = Remark & { place: string };

/** The lines of the report, at most four more than `limit`; `all`: every kind with every example, whole. */
export function sayRemarks(remarks: Placed[], all: boolean, limit = mostKinds.import): string[] {
  const kinds = Object.keys(remarkKinds) as RemarkKind[];
  let isShortened = false;
  let shown = 0;
  let more = 0;
  const lines = groups.flatMap(([group, title]) => {
    const found = kinds
      .filter((kind) => groupOf(kind) === group)
      .flatMap((kind) => {
        const ones = remarks.filter((remark) => remark.kind === kind);
        if (ones.length === 0) return [];
        if (shown >= limit && !all) {
          more++;
          return [];
        }
        shown++;
        const said = sayKind(kind, ones, all);
        isShortened ||= said.isShortened;
        return [`  ${said.line}`];
      });
    return found.length > 0 ? [`${title}:`, ...found] : [];
  });
  if (more > 0) return [...lines, `and ${counted(more, "more kind")}. --report report.html lists everything, with the words side by side.`];
  return isShortened
    ? [...lines, "With --all, each line lists every word and place; --report report.html shows them side by side."]
    : lines;
}

function sayKind(kind: RemarkKind, ones: Placed[], all: boolean): { line: string; isShortened: boolean } {
  const { what, advice = "" } = remarkKinds[kind] as { what: string; advice?: string };
  const places = [...new Set(ones.map(({ place }) => place))].filter((place) => place !== "");
  const examples = [...new Set(ones.flatMap(({ words }) => (words ? [words.replace(/\s+/g, " ").trim()] : [])))];
  const shown = all ? examples : examples.slice(0, most.examples);
  const isShortened = !all && (examples.length > shown.length || shown.some((words) => words.length > most.characters));
  const quoted = shown.map((words) => quote(all || words.length <= most.characters ? words : `${words.slice(0, most.characters)}…`));
  const more = examples.length - shown.length;
  const words = ones.filter(({ instead }) => !instead).flatMap(goneWords).length;
  const details = [
    ...(ones.length > 1 ? [`${ones.length.toLocaleString("en-GB")} times`] : []),
    ...(words > 0 ? [counted(words, "word")] : []),
    ...(places.length > 0 ? [listOf(places, all)] : []),
  ];
  const list = quoted.length > 0 ? `: ${quoted.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}` : "";
  return { line: `${what}${details.length > 0 ? ` (${details.join("; ")})` : ""}${list}.${advice && ` ${advice}`}`, isShortened };
}

// A remark may quote a part of its words itself.
const quote = (words: string) => (words.startsWith("“") ? words : `“${words}”`);

function listOf(places: string[], all: boolean): string {
  const shown = all ? places : places.slice(0, most.sections);
  const more = places.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more.toLocaleString("en-GB")} more` : shown.join(", ");
}
