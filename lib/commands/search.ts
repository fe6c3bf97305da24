// npm run search: the reader's search in a terminal, also for evaluation.
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { wordsOfLanguage } from "../content/advice/spelling";
import { loadManual } from "../content/get-manual";
import type { Manual, Partner } from "../domain/manual";
import { buildSearchIndex } from "../generate/search-index";
import { cutLanguage } from "../generate/search-shards";
import { CommandError } from "../messages/command-error";
import { lateCode, memorySource } from "../search/memory-source";
import { openSearch } from "../search/search";
import type { Search, SearchAnswer } from "../search/search-answer";
import * as nothing from "../wording/nothing-found";
import * as wording from "../wording/search";
import { splitLinks } from "../wording/split-links";
import { contentOption, readOptions } from "./options";

const usage = `npm run search -- "WORDS" [--content DIR]
npm run --silent search -- --queries FILE [--content DIR]

Prints the sections found, best first. For a JSON file of queries ([{"q": "…"}, …] or ["…", …]), prints a JSON object
{query: [numbers, best first]}.

  --content DIR   the folder of the manual (default: content)`;

const queriesSchema = z.array(z.union([z.string(), z.object({ q: z.string() }).transform(({ q }) => q)]));
const [evaluated, printed] = [50, 10];

export async function run(words: string[]): Promise<void> {
  // A program that reads only the first lines, such as "head", closes the pipe.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  const { values, positionals } = readOptions(words, usage, { ...contentOption, queries: { type: "string" } }, true);
  if (!values.queries && positionals.length === 0) throw new CommandError(usage);
  const queries = values.queries ? readQueries(values.queries) : [];
  const manual = loadManual(values.content);
  const { search } = await openSearch(memorySource(buildSearchIndex(manual, "by size", cutLanguage(await wordsOfLanguage()))), lateCode);
  if (values.queries) console.log(JSON.stringify(await answerAll(queries, search)));
  else await printAnswer(positionals.join(" "), search, manual);
}

function readQueries(file: string): string[] {
  try {
    return queriesSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
    const reason = error instanceof z.ZodError ? "it is not a list of queries" : (error as Error).message;
    throw new CommandError(`The queries in ${file} cannot be read: ${reason}.`);
  }
}

// Written pair by pair, because a query such as "__proto__" is not safe as an object's key.
async function answerAll(queries: string[], search: Search): Promise<Record<string, string[]>> {
  const answers: [string, string[]][] = [];
  for (const query of queries)
    answers.push([query, (await search(query, { limit: evaluated, unfinished: "fallback" })).results.map(({ number }) => number)]);
  return Object.fromEntries(answers);
}

async function printAnswer(typed: string, search: Search, manual: Manual): Promise<void> {
  const answer = await search(typed, { limit: printed, unfinished: "fallback" });
  for (const sentence of answer.results.length + answer.partners.length === 0
    ? sayNothingFound(typed, answer)
    : [
        ...(answer.missing ? [nothing.noSection(answer.missing)] : []),
        ...(answer.isWeak ? [wording.weak] : []),
        ...wording.spelling(answer.spelling),
      ])
    console.log(sentence);
  const partners: Partner[] = answer.results.length === 0 || answer.isWeak ? manual.partners : answer.partners;
  for (const { name, telephone, email, form } of partners) console.log(`  ${name}: ${[telephone, email, form].filter(Boolean).join(", ")}`);
  for (const { number, section, excerpt } of answer.results) {
    const words = excerpt(160).map(({ text, marked }) => (marked ? `*${text}*` : text));
    console.log([`${number.padEnd(10)} ${section.part}`, words.join("")].join("\n           "));
  }
  if (answer.matched.length > 0) console.log(wording.alsoMatched(answer.matched));
  if (answer.count > answer.results.length) console.log(`${wording.results(answer, answer.results.length)}.`);
}

// As on the page, but without its links.
function sayNothingFound(typed: string, { nearest, missing, uncited, unquoted, isLeast, offered, known }: SearchAnswer): string[] {
  const sentences = uncited
    ? [nothing.notCited(uncited), ...(nearest ? [nothing.didYouMean(nearest)] : []), ...(known ? [nothing.known(known)] : [])]
    : nearest && missing
      ? [nothing.noSection(missing), nothing.didYouMean(nearest)]
      : unquoted
        ? [nothing.notInOrder(typed, isLeast), nothing.withoutQuotes]
        : [
            nothing.noResults(typed),
            ...offered.map((one) => nothing.offer(one.typed, one.read)),
            ...(known ? [nothing.known(known)] : []),
            nothing.browse,
          ];
  return sentences.map((sentence) => splitLinks(sentence).join(""));
}
