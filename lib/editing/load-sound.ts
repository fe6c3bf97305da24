// Commands that change the content start only from content that can be published.
import { loadManual, loadVersions } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { ContentError, listed } from "../content/problem";
import type { RuleName } from "../content/rules";
import type { Manual } from "../domain/manual";
import { CommandError } from "../messages/command-error";

/** Loads the manual. If it has problems, throws and says that nothing was changed. */
export function loadSound(content: string): Manual {
  try {
    return loadManual(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new CommandError(`Nothing was changed. The content already has problems. Fix these first:\n\n${listed(error.problems)}`);
  }
}

/**
 * Loads every version of the content. For problems of rules that are not in `allowed`, throws ContentError and says that nothing
 * was changed.
 */
export function loadSoundVersions(content: string, allowed: RuleName[] = []): LockedVersion[] {
  try {
    return loadVersions(content, allowed);
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(error.problems, "Nothing was changed.") : error;
  }
}
