// The chapter or section that an editor names: by its number or, where one chapter alone has it, by its label.
import { inOwnChapter, ofChapter, slugOf } from "../domain/number";
import { CommandError } from "../messages/command-error";
import { nearestNumber } from "../messages/did-you-mean";

/** Which of the manual's numbers is meant. Throws, with what can be typed instead, if none is or several may be. */
export function numberTyped(typed: string, numbers: string[]): string {
  const slug = slugOf(typed);
  const called = numbers.filter((number) => slugOf(inOwnChapter(number)) === slug);
  const found = numbers.find((number) => slugOf(number) === slug) ?? (called.length === 1 ? called[0] : undefined);
  if (found !== undefined) return found;
  const sections = numbers.filter((number) => number !== inOwnChapter(number));
  const meant = nearestNumber(typed, sections.length > 0 && !typed.includes(ofChapter) ? sections : numbers);
  throw new CommandError(
    called.length > 1
      ? `More than one chapter has a section ${typed}. Write ${called.slice(0, -1).join(", ")} or ${called.at(-1)}. Nothing was changed.`
      : `There is no ${typed}.${meant === undefined ? "" : ` Did you mean ${meant}?`} Nothing was changed.`,
  );
}
