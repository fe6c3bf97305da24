// npm run dev: serves the same addresses while you write. An open page reloads after each save, or says what is wrong.
import { compilePages } from "../build/compile-pages";
import { ContentError, listed, type Problem } from "../content/problem";
import { counted } from "../messages/counted";
import { checkFree, listenOn } from "../server/listen-on";
import { type Draft, openDraft } from "../writing/draft";
import { type PagesAddress, startPages } from "../writing/start-pages";
import { writingServer } from "../writing/writing-server";
import { contentOption, readOptions, readPort } from "./options";
import { reportAndExit } from "./report-and-exit";
import { timeOfDay } from "./time-of-day";

const usage = `npm run dev -- [--content DIR] [--port N]

Serves the manual on 127.0.0.1 while you write. An open page reloads after each save. If there is a mistake in the
content, the page keeps its last valid version and says what is wrong, where, and how to fix it.

  --content DIR   the folder of the manual (default: content)
  --port N        the port to serve on (default: 3000; 0 lets the system choose)`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, { ...contentOption, port: { type: "string", default: "3000" } });
  const wanted = readPort(values.port);
  await checkFree(wanted);
  const draft = await openDraft(values.content, sayProblems(values.content));
  const server = writingServer(draft, openPages(draft));
  const end = async () => {
    server.close();
    server.closeAllConnections();
    await draft.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  try {
    const port = await listenOn(server, wanted);
    console.log(`\nThe manual is open at http://127.0.0.1:${port}/ while it is being written.\nPress Ctrl+C to stop.\n`);
  } catch (error) {
    await draft.close();
    throw error;
  }
}

/** Shows the pages as soon as there is a manual without problems. Ends the process if they cannot be shown. */
async function openPages(draft: Draft): Promise<PagesAddress> {
  try {
    await new Promise<void>((valid) => {
      const look = () => draft.shown() !== undefined && valid();
      draft.follow(look);
      look();
    });
    const pages = startPages(await compilePages(draft.manualFile, sayCompiling), draft.manualFile);
    pages.child.process.on("exit", (code) => process.exit(code ?? 1));
    return await pages.address;
  } catch (error) {
    return reportAndExit(error);
  }
}

const sayCompiling = () =>
  console.log("The pages are being compiled, once for this state of the portal’s code. The first page takes about half a minute.");

/** Prints the problems after each save. Throws ContentError at the start if the folder has no content. */
function sayProblems(folder: string): (problems: Problem[]) => void {
  let isFirst = true;
  return (problems) => {
    if (isFirst && problems.some(({ rule }) => rule === "no-content")) throw new ContentError(problems);
    if (problems.length > 0) {
      console.error(
        `${listed(problems)}\n${timeOfDay()}  ${counted(problems.length, "problem")} in ${folder}. The pages show what is wrong until it is fixed.\n`,
      );
    } else if (!isFirst) console.log(`${timeOfDay()}  ${folder} saved, no problems.`);
    isFirst = false;
  };
}
