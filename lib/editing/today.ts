// Today's date where the manual is kept.

import { parseDocument } from "yaml";
import { type ContentFiles, textOf } from "../content/content-files";
import { dayAt } from "../domain/version-date";

/** The ISO day in the time zone of manual.yml or, if it names none, of this device. */
export function today(files: ContentFiles): string {
  const settings = textOf(files, "manual.yml");
  const zone = parseDocument(settings, { schema: "failsafe" }).get("time-zone");
  return dayAt(new Date(), typeof zone === "string" ? zone : undefined);
}
