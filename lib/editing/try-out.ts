// Tries out a change before anything is written: the content must still pass the check.
import { type ContentFiles, textOf } from "../content/content-files";
import { examineFiles } from "../content/get-manual";
import { listed } from "../content/problem";
import { lastRenumbering } from "../content/record-numbers";
import type { RuleName } from "../content/rules";
import { dayInWords, daysAfter } from "../domain/version-date";
import { CommandError } from "../messages/command-error";

/** Throws if the new content of a folder would fail the check, except for problems of `allowed` rules. */
export function tryOut(content: string, files: ContentFiles, allowed: RuleName[] = []): void {
  const { problems } = examineFiles(files, content, allowed);
  if (problems.length > 0)
    throw new CommandError(`Nothing was changed, because the content would then have problems:\n${listed(problems)}`);
}

/** Like tryOut, for a change from an ISO day on of the content `before`. If its numbers changed on that day or later, the message says so. */
export function tryOutOnDay(content: string, before: ContentFiles, after: ContentFiles, day: string, allowed: RuleName[] = []): void {
  try {
    tryOut(content, after, allowed);
  } catch (error) {
    const renumbered = lastRenumbering(textOf(before, "number-history.yml"));
    if (!(error instanceof CommandError) || renumbered === undefined || day > renumbered) throw error;
    throw new CommandError(
      `Numbers were changed on ${dayInWords(renumbered)}: the day must be ${dayInWords(daysAfter(renumbered, 1))} or later. Nothing was changed.`,
    );
  }
}
