// Keeps a new manual's placeholder from being recorded.
import type { ContentFiles } from "../content/content-files";
import { placeholderIn } from "../content/placeholder";
import { CommandError } from "../messages/command-error";

/** Throws CommandError if `files`, those of a manual, still have the placeholder. A record of it could never be deleted. */
export function refusePlaceholder(files: ContentFiles): void {
  const [file] = placeholderIn(files);
  if (!file) return;
  throw new CommandError(
    `${file.split("/")[0]} is still the placeholder of a new manual, and records are permanent. Import a chapter, which replaces it, or delete its folder. Then run this again. Nothing was changed.`,
  );
}
