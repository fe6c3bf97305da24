// What every command does before and after its work. Loaded by portal.mjs.

import { CommandError } from "../messages/command-error";
import { nearestWord } from "../messages/did-you-mean";
import { endOnSignals } from "../processes/at-end";
import { contentIn, recoverFirst } from "./recover-first";
import { reportAndExit } from "./report-and-exit";

type Command = { run: (words: string[]) => void | Promise<void> };

const commands: Record<string, () => Promise<Command>> = {
  amend: () => import("./amend"),
  build: () => import("./build"),
  check: () => import("./check"),
  dev: () => import("./dev"),
  editor: () => import("./editor"),
  import: () => import("./import"),
  lock: () => import("./lock"),
  "new-manual": () => import("./new-manual"),
  "number-history": () => import("./number-history"),
  pdf: () => import("./pdf"),
  renumber: () => import("./renumber"),
  search: () => import("./search"),
  "server-config": () => import("./server-config"),
  start: () => import("./start"),
  withdraw: () => import("./withdraw"),
};

/** Runs the command `name` (as in package.json) with the words typed after it. Ends the process with 1 if it fails. */
export async function runCommand(name: string | undefined, words: string[]): Promise<void> {
  endOnSignals();
  process.on("uncaughtException", reportAndExit);
  // Whatever reads the output may stop early: npm run check | head
  process.stdout.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" ? process.exit(0) : reportAndExit(error)));
  await carryOutCommand(name, words).catch(reportAndExit);
}

/** Like runCommand, but leaves the process alone and throws if the command fails. */
export async function carryOutCommand(name: string | undefined, words: string[]): Promise<void> {
  if (name === undefined || !Object.hasOwn(commands, name)) throw new CommandError(noSuchCommand(name));
  const content = contentIn(words);
  if (content !== undefined && recoverFirst(content, [name, ...words])) return;
  const { run } = await commands[name]();
  await run(words);
}

function noSuchCommand(name: string | undefined): string {
  const names = Object.keys(commands);
  if (name === undefined) return `Name a command: ${names.join(", ")}.`;
  const nearest = nearestWord(name, names);
  return `There is no command “${name}”.${nearest ? ` Did you mean ${nearest}?` : ` The commands are: ${names.join(", ")}.`}`;
}
