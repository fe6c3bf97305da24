// When PDFs are made: now, or at a moment that is given so that two builds of the same manual make the same bytes.
import { CommandError } from "../messages/command-error";

const name = "SOURCE_DATE_EPOCH";

/**
 * The moment in SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), in seconds since 1970, or now if it
 * is not set. Throws CommandError if it is not such a number.
 */
export function momentOfPrinting(environment: Record<string, string | undefined> = process.env): Date {
  const given = environment[name] ?? "";
  if (given === "") return new Date();
  const moment = new Date(Number(given) * 1000);
  if (!/^\d+$/.test(given) || Number.isNaN(moment.getTime()))
    throw new CommandError(`${name} must be a number of seconds since 1970, not “${given}”.`);
  return moment;
}
