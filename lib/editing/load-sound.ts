// Commands that change the content begin with content that can be published.
import { loadEditions, loadManual } from "../content/get-manual";
import type { LockedEdition } from "../content/lock";
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
    throw new CommandError(`Nothing was changed. The content has problems of its own; fix these first:\n\n${listed(error.problems)}`);
  }
}

/** Every edition of the content as it stands. Throws ContentError, saying that nothing was changed, for problems other than those of `allowed` rules. */
export function loadSoundEditions(content: string, allowed: RuleName[] = []): LockedEdition[] {
  try {
    return loadEditions(content, allowed);
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(error.problems, "Nothing was changed.") : error;
  }
}
