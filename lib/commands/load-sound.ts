// Commands that change the content begin with content that can be published.
import { loadManual } from "../content/get-manual";
import { ContentError, listed } from "../content/problem";
import type { Manual } from "../manual";
import { CommandError } from "./report-and-exit";

/** The manual as it stands. Throws, saying that nothing was changed, where it has problems of its own. */
export function loadSound(content: string): Manual {
  try {
    return loadManual(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new CommandError(`Nothing was changed. The content has problems of its own; fix these first:\n\n${listed(error.problems)}`);
  }
}
