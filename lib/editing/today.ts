// Today's date where the manual is kept.
import { parseDocument } from "yaml";
import type { TextFile } from "../content/renumber";
import { dayAt } from "../domain/version-date";

/** The ISO day in the time zone that manual.yml names, or, where it names none, in that of the device. */
export function today(files: TextFile[]): string {
  const settings = files.find(({ name }) => name === "manual.yml")?.text ?? "";
  const zone = parseDocument(settings, { schema: "failsafe" }).get("time-zone");
  return dayAt(new Date(), typeof zone === "string" ? zone : undefined);
}
