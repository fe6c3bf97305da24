// Asks at the terminal for what was not given as an argument.
import { createInterface } from "node:readline/promises";
import { CommandError } from "./report-and-exit";

/**
 * The answer to a question, asked until it is `right`; with `usual` an empty answer means that. Where nobody can answer,
 * `usual` is taken, or CommandError thrown that names the `option` to give.
 */
export async function ask(
  question: string,
  { option, usual, right = (answer) => answer !== "" }: { option: string; usual?: string; right?: (answer: string) => boolean },
): Promise<string> {
  if (!process.stdin.isTTY) {
    if (usual !== undefined) return usual;
    throw new CommandError(`Give ${option}: nobody can be asked here. Nothing was changed.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (await terminal.question(`${question}${usual ? ` [${usual}]` : ""}: `)).trim() || (usual ?? "");
      if (right(answer)) return answer;
    }
  } finally {
    terminal.close();
  }
}
