// Asks at the terminal for what was not given as an option.
import { createInterface, type Interface } from "node:readline";
import { CommandError } from "../messages/command-error";
import { atEnd } from "../processes/at-end";

type Asked = {
  /** The option that can be given instead of an answer. */
  option: string;
  /** What an empty answer means, if it is valid. */
  defaultAnswer?: string;
  /** Why an answer is not valid; undefined if it is. */
  wrong?: (answer: string) => string | undefined;
};

/**
 * The answer to a question, asked until it is valid, each time with the reason why not. If nobody can answer, returns
 * `defaultAnswer`. Throws CommandError, naming the `option`, if that is not valid or the input ends.
 */
export async function ask(question: string, { option, defaultAnswer, wrong = isEmpty }: Asked): Promise<string> {
  const offered = defaultAnswer !== undefined && wrong(defaultAnswer) === undefined ? defaultAnswer : undefined;
  if (!process.stdin.isTTY) {
    if (offered !== undefined) return offered;
    const why = defaultAnswer && wrong(defaultAnswer);
    throw new CommandError(`${option} is required when nobody is at the terminal${why ? `: ${why}` : "."} Nothing was changed.`);
  }
  for (;;) {
    const answer = (await answerTo(`${question}${offered ? ` [${offered}]` : ""}: `)).trim() || (offered ?? "");
    const why = wrong(answer);
    if (why === undefined) return answer;
    console.log(why);
  }
}

function isEmpty(answer: string): string | undefined {
  return answer === "" ? "Type an answer." : undefined;
}

// One reader for all questions, so that text typed or pasted ahead answers the next one.
let reader: Interface | undefined;
let lines: AsyncIterator<string> | undefined;

async function answerTo(prompt: string): Promise<string> {
  process.stdout.write(prompt);
  reader ??= createInterface({ input: process.stdin });
  lines ??= reader[Symbol.asyncIterator]();
  // For Ctrl+C, which ends the command here.
  const forget = atEnd(() => console.log("\nNothing was changed."));
  const { done, value } = await lines.next();
  forget();
  if (done) throw new CommandError("\nNothing was changed.");
  return value;
}

/** Call this after the last question: reading from the terminal would keep the command running. */
export function endAsking(): void {
  reader?.close();
}
