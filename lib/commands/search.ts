// npm run search: the reader's search in a terminal, and for evaluating it.
import { readFileSync } from "node:fs";
import { loadManual } from "../content/get-manual";
import { buildSearchIndex } from "../outputs/search-index";
import { excerpt } from "../search/excerpt";
import { makeSearch } from "../search/search";
import { contentOption, readOptions } from "./options";
import { CommandError } from "./report-and-exit";

const usage = `npm run search -- "WORDS" [--content DIR]
npm run --silent search -- --queries FILE [--content DIR]

Prints the sections found for the words, best first; or, for a JSON file of queries ([{"q": "…"}, …]),
a JSON object {query: [numbers, best first]}.

  --content DIR   the folder of the manual (default: content)`;

export function run(words: string[]): void {
  const { values, positionals } = readOptions(words, usage, { ...contentOption, queries: { type: "string" } }, true);
  if (!values.queries && positionals.length === 0) throw new CommandError(usage);
  const index = buildSearchIndex(loadManual(values.content));
  const search = makeSearch(index);
  if (values.queries) {
    const queries = JSON.parse(readFileSync(values.queries, "utf8")) as { q: string }[];
    const answers = queries.map(({ q }) => [q, search(q).results.map((result) => result.number)]);
    console.log(JSON.stringify(Object.fromEntries(answers)));
    return;
  }
  const answer = search(positionals.join(" "));
  for (const { typed, read } of answer.spelling) console.log(`“${typed}” was read as ${read.map((word) => `“${word}”`).join(" or ")}.`);
  if (answer.results.length === 0)
    console.log(answer.nearest ? `There is no such section. Did you mean ${answer.nearest}?` : "No section matches.");
  for (const { number, paragraph, marks } of answer.results.slice(0, 10)) {
    const section = index.sections.find((held) => held.number === number);
    const words = excerpt(section?.paragraphs[paragraph - 1] ?? "", marks, 160).map((piece) =>
      piece.marked ? `*${piece.text}*` : piece.text,
    );
    console.log(`${number.padEnd(10)} ${section?.part}\n           ${words.join("")}`);
  }
}
