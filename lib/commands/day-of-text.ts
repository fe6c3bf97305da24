// The day of a document's text: given, said by its stamp, or asked, with the day that its words name as an offer.
import type { ContentFiles } from "../content/content-files";
import { validateDay } from "../domain/fitting-day";
import { dayInWords, isDay } from "../domain/version-date";
import { today } from "../editing/today";
import { type Dated, datedWords } from "../import/dated-words";
import type { FoundChapter } from "../import/find-chapter";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { ask } from "./ask";

/** The day, like 2017-10-24. Throws CommandError where it is missing or not valid; a day in the words is only offered. */
export async function dayOfText(given: string | undefined, source: Source, chapter: FoundChapter, all: ContentFiles): Promise<string> {
  const [offered] = datedWords(source);
  const wrong = (day: string) => {
    if (!isDay(day)) return `“${day}” is not a real date. Write --as-at as year-month-day, like 2017-10-24.`;
    const unfit = validateDay(day, day, today(all));
    return unfit && `${unfit} Nothing was written.`;
  };
  const known = given ?? chapter.furniture.asAt;
  if (known === undefined && !process.stdin.isTTY)
    throw new CommandError(
      `The document does not give its date. Add --as-at with the date of the text, like 2017-10-24.${sayOffer(offered)}`,
    );
  if (known === undefined && offered) console.log(sayOffer(offered).trim());
  const day = known ?? (await ask("Day of the text, like 2017-10-24", { option: "--as-at", defaultAnswer: offered?.day, wrong }));
  const unfit = wrong(day);
  if (unfit) throw new CommandError(unfit);
  return day;
}

/** What a document says of its day, and what to type if it is that of the text; "" where it says none. */
export function sayOffer(offered: Dated | undefined): string {
  return offered
    ? ` It says “${offered.words}”: if that is the day of this text, ${dayInWords(offered.day)}, add --as-at ${offered.day}.`
    : "";
}
