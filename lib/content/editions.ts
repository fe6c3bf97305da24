// The earlier editions of a section: whole files, each compared with the present text.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { nearestNumber } from "../did-you-mean";
import { isDay } from "../edition-date";
import type { EarlierEdition, Section } from "../manual";
import { difference } from "../markdown/difference";
import { parseMarkdown } from "../markdown/parse-markdown";
import { renderDifference } from "../markdown/render-difference";
import { compileWords, renderWords } from "../markdown/render-words";
import { type Token, textTokens } from "../markdown/text-tokens";
import type { ChapterFolder } from "./chapter-folders";
import type { SourceFile } from "./decode";
import { readFrontMatter } from "./front-matter";
import type { LinkTargets } from "./link-targets";
import { Problems } from "./problem";
import { linkAnswers } from "./section";

const printer = unified().use(rehypeStringify).freeze();

/** Adds its earlier editions to `section` (changing it), the latest first; every problem of theirs is added. */
export function readEditions(
  number: string,
  files: SourceFile[],
  folder: ChapterFolder,
  section: Section | undefined,
  targets: LinkTargets,
  problems: Problems,
): void {
  const present = folder.sections.get(number);
  if (!present) {
    for (const file of files) problems.add(file, "unknown-section", number, nearestNumber(number, [...folder.sections.keys()]));
    return;
  }
  if (!section) return;
  const now = tokensOf(present, number, targets);
  const byDay = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const earlier = byDay.flatMap((file, i) => {
    // Renumbering rewrote its citations until it was superseded: they are right on the last day before.
    const until = byDay[i + 1] ? dayOf(byDay[i + 1]) : section.edition;
    return readEdition(file, section, now, targetsBefore(targets, until), problems) ?? [];
  });
  section.earlier = earlier.sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

function readEdition(
  file: SourceFile,
  section: Section,
  now: Token[],
  targets: LinkTargets,
  problems: Problems,
): EarlierEdition | undefined {
  const front = file.refused ? undefined : readFrontMatter(file, problems);
  if (!front) return undefined;
  const { id, edition, note } = front.value;
  // Before the edition itself is checked, so that problems of its words are told with it.
  const answers = linkAnswers(file, targets, problems);
  const words = renderWords(parseMarkdown(file.text), { number: section.number, id, defines: [] }, answers);
  const name = dayOf(file);
  if (name !== edition) return void problems.add(front.spot(["edition"]), "edition-name", name, edition);
  if (id !== section.id) return void problems.add(front.spot(["id"]), "edition-id", section.id, section.number, id);
  if (edition >= section.edition) return void problems.add(front.spot(["edition"]), "edition-order", edition, section.edition);
  const tokens = tokensOf(file, section.number, targets);
  return {
    edition,
    note,
    fingerprint: words.fingerprint,
    paragraphs: words.codes,
    html: printer.stringify(renderDifference([{ kind: "same", tokens }])),
    changes: printer.stringify(renderDifference(difference(tokens, now))),
  };
}

function dayOf(file: SourceFile): string {
  return file.name.replace(/^.*\/|\.md$/g, "");
}

/** What citations meant until a day. */
function targetsBefore(targets: LinkTargets, until: string): LinkTargets {
  const { numbers } = targets;
  const day = isDay(until) ? new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10) : until;
  return { ...targets, day, numbers: numbers && { ...numbers, nameOf: (number) => numbers.nameOn(number, day) } };
}

// Problems of these words were told when they were compiled to be read.
function tokensOf(file: SourceFile, number: string, targets: LinkTargets): Token[] {
  const answers = linkAnswers(file, targets, new Problems());
  return textTokens(compileWords(parseMarkdown(file.text), number, answers).html, answers.names);
}
