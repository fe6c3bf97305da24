// npm run check: can the content be published, and what could be better? Needs no build and no network.
import { adviceReport } from "../content/advice/advice";
import { giveAdvice } from "../content/advice/give-advice";
import { examineContent } from "../content/get-manual";
import { keptKinds } from "../content/kept";
import { ContentError, report } from "../content/problem";
import { type Manual, sectionsOf } from "../domain/manual";
import { dayAt } from "../domain/version-date";
import { counted } from "../messages/counted";
import { forOtherManuals, keepOnDisk, removeOldKept } from "../processes/kept-file";
import { watchContent } from "../writing/watch-content";
import { openKnownWords } from "./known-words";
import { contentOption, readOptions } from "./options";
import { timeOfDay } from "./time-of-day";

const usage = `npm run check -- [--content DIR] [--watch]

Checks the content and lists every problem, where it is and how to fix it; then gives advice, which never blocks
publication. Advice switched off in advice.yml is listed at the end.
Exits with 0 if there are no problems, or with 1 if there are.

  --content DIR   the folder of the manual (default: content)
  --watch         checks again after each save, until you press Ctrl+C`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, { ...contentOption, watch: { type: "boolean" } });
  if (values.watch) await checkAgain(values.content);
  else if (!(await check(values.content))) process.exitCode = 1;
}

/** Prints the report; true if there is no problem. */
async function check(content: string): Promise<boolean> {
  const { problems, loaded, sources } = examineContent(content, [], false, keepOnDisk);
  if (!loaded) console.error(report(problems));
  else {
    console.log(`${content}: ${sizeOf(loaded.manual)}, no problems.`);
    removeOldKept(keptKinds, forOtherManuals(loaded.manual.chapters.length));
  }
  const { known, keep } = openKnownWords();
  const advice = sources
    ? adviceReport(await giveAdvice(sources, dayAt(new Date(), sources.settings.manual?.["time-zone"]), known), loaded !== undefined)
    : "";
  keep();
  if (advice !== "") console.log(`\n${advice}`);
  return loaded !== undefined;
}

async function checkAgain(content: string): Promise<void> {
  const { problems, sources } = examineContent(content);
  if (!sources) throw new ContentError(problems);
  let state: "idle" | "checking" | "checking, and saved since" = "idle";
  const next = async () => {
    if (state !== "idle") {
      state = "checking, and saved since";
      return;
    }
    do {
      state = "checking";
      startReport();
      await check(content);
      console.log("\nChecking again after each save. Press Ctrl+C to stop.");
    } while (isSavedSince());
    state = "idle";
  };
  const isSavedSince = () => state === "checking, and saved since";
  const stopWatching = await watchContent(content, next);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, async () => {
      await stopWatching();
      process.exit(0);
    });
  }
  await next();
}

// Clears a terminal. In a file, a line separates the reports.
function startReport(): void {
  if (process.stdout.isTTY) console.clear();
  console.log(`──── ${timeOfDay()} ────\n`);
}

function sizeOf({ chapters }: Manual): string {
  const sections = chapters.reduce((sum, chapter) => sum + sectionsOf(chapter).length, 0);
  return `${counted(chapters.length, "chapter")}, ${counted(sections, "section")}`;
}
