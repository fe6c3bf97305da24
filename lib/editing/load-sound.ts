// Commands that change the content begin with content that can be published.
import { loadManual, loadVersions } from "../content/get-manual";
import type { LockedVersion } from "../content/lock";
import { ContentError, listed } from "../content/problem";
import type { RuleName } from "../content/rules";
import type { Manual } from "../domain/manual";
import { CommandError } from "../messages/command-error";

/** The manual as it stands. Throws, saying that nothing was changed, where it has problems of its own. */
export function loadSound(content: string): Manual {
  try {
    return loadManual(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new CommandError(`Nothing was changed. The content already has problems; fix these first:\n\n${listed(error.problems)}`);
  }
}

/** Every version of the content as it stands. Throws ContentError, saying that nothing was changed, for problems other than those of `allowed` rules. */
export function loadSoundVersions(content: string, allowed: RuleName[] = []): LockedVersion[] {
  try {
    return loadVersions(content, allowed);
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(error.problems, "Nothing was changed.") : error;
  }
}
