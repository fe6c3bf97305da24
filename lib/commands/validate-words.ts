// Validates a change note, or the reason of a withdrawal, by the rules of the content: before it is in any file.
import { stringify } from "yaml";
import { decode } from "../content/decode";
import { readFrontMatter } from "../content/front-matter";
import { Problems } from "../content/problem";

/** What is wrong with words that a command is given for a version, and how to fix it; undefined if nothing is. */
export function validateWords(words: string): string | undefined {
  if (words.trim() === "") return "Type an answer.";
  const problems = new Problems();
  const read = (text: string) => decode({ path: "", name: "", bytes: new TextEncoder().encode(text) }, problems);
  // As typed, because YAML escapes some invisible characters.
  read(words);
  readFrontMatter(read(`---\nid: aaaa\nversion: 2000-01-01\n${stringify({ note: words })}---\n`), problems);
  const [first] = problems.list;
  return first && `${first.message} Fix: ${first.fix}`;
}
