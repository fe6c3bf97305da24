// The report of an import.

import { parseDocument } from "yaml";
import { commandsFor } from "../content/commands-for";
import { type ContentFiles, textOf } from "../content/content-files";
import { listed, type Problem, sortedByPlace } from "../content/problem";
import { dayInWords } from "../domain/version-date";
import { type Count, remarksOf } from "../import/count-words";
import { type FoundChapter, untitled } from "../import/find-chapter";
import type { Furniture } from "../import/furniture";
import { placed } from "../import/place-of";
import type { Source } from "../import/source";
import { titleOfChapter } from "../import/titles-as-printed";
import { counted } from "../messages/counted";
import { countAll } from "../messages/more-problems";
import { sayRemarks } from "./say-remarks";

/** Problems of the check of more rules are only counted here. */
const mostRules = 3;

/** Reports what was imported. */
export function reportImport(chapter: FoundChapter, asAt: string, made: ContentFiles): void {
  const sections = chapter.parts.flatMap((part) => part.sections);
  const pictures = made.filter(({ name }) => name.includes("/pictures/")).length;
  // A document that keeps its own labels may have no parts.
  const isDivided = !chapter.own || chapter.parts.length > 1 || chapter.parts[0].title !== untitled;
  console.log(
    `${titleOfChapter(chapter)}, as at ${dayInWords(asAt)}: ${isDivided ? `${counted(chapter.parts.length, "part")}, ` : ""}${counted(sections.length, "section")}` +
      `${pictures > 0 ? `, ${counted(pictures, "picture")}` : ""}, in ${made[0]?.name.split("/")[0]}/.`,
  );
}

/** Reports doubtful readings and what was left out, one line for each kind; `all`: with every place and word of it. */
export function reportRemarks(source: Source, chapter: FoundChapter, all: boolean, limit?: number): void {
  for (const line of sayRemarks(placed(remarksOf(source, chapter), chapter), all, limit)) console.log(line);
}

/** Words of a line of the report. */
const mostWords = 40;
const beginning = (words: string[]) => (words.length > mostWords ? `${words.slice(0, mostWords).join(" ")} …` : words.join(" "));

/** Says whether every word is in the chapter or named as left out. */
export function reportCount({ imported, left, lost, added }: Count): void {
  if (lost.length > 0) console.log(`Lost: ${counted(lost.length, "word")}, named nowhere above: ${beginning(lost)}`);
  if (added.length > 0) console.log(`Not in the document: ${counted(added.length, "word")}: ${beginning(added)}`);
  if (lost.length + added.length > 0) return;
  if (left === 0) console.log(`Every word was imported: ${counted(imported, "word")}.`);
  else
    console.log(
      `${counted(imported + left, "word")}: ${imported.toLocaleString("en-GB")} imported, ${left.toLocaleString("en-GB")} left out as listed.`,
    );
}

/** Says what the check would find: a few problems whole, more of them by their rules. */
export function reportProblems(content: string, problems: Problem[]): void {
  if (problems.length === 0) return;
  const { npm } = commandsFor(content);
  const ofRules = new Map<string, Problem[]>();
  for (const problem of sortedByPlace(problems)) ofRules.set(problem.rule, [...(ofRules.get(problem.rule) ?? []), problem]);
  const shown = [...ofRules.values()].slice(0, mostRules);
  console.log(`\nTo fix (${npm("check")} lists this again):\n${shown.map(([first]) => listed([first])).join("\n")}`);
  const rest = countAll(problems) - shown.length;
  if (rest > 0)
    console.log(`and ${counted(rest, "more problem")}: ${[...ofRules].map(([rule, ones]) => `${countAll(ones)} × ${rule}`).join(", ")}.\n`);
}

/** Reports a page address or telephone numbers that differ from those in manual.yml. */
export function reportFurniture(existing: ContentFiles, { address, telephones }: Furniture): void {
  const manual = parseDocument(textOf(existing, "manual.yml"), { schema: "failsafe" }).toJSON();
  const { address: own = "", partners = [] } = (manual ?? {}) as { address?: string; partners?: { telephone?: string }[] };
  const bare = (written: string) => written.replace(/\/$/, "");
  if (address !== undefined && bare(address) !== bare(own))
    console.log(`The page gives the website ${address}, but manual.yml has ${own || "none"}. Which is right?`);
  const digits = (number: string) => number.replace(/\D/g, "");
  const missing = telephones.filter(({ telephone }) => !partners.some((partner) => digits(partner.telephone ?? "") === digits(telephone)));
  if (missing.length === 0) return;
  const lines = missing.map(({ printedAs, telephone }) => `  - name: …\n    printed-as: ${printedAs}\n    telephone: ${telephone}`);
  console.log(
    `The page has phone numbers that are not in manual.yml. To add them, put this under partners:, with each name:\n${lines.join("\n")}`,
  );
}
