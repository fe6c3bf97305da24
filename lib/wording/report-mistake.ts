// Words of “Report a mistake”, and of the e-mail that it prepares.
import { calledBy } from "../domain/number";
import { dayInWords } from "../domain/version-date";

/** The link at the foot of every page, and that of a section. */
export const onAnyPage = "Report a mistake in this manual";
export const inSection = (number: string) => `Report a mistake in ${calledBy(number)}`;

const opening = ["What is the mistake? Please do not write about a child, a family or a case.", "", "", ""];

/** Subject and lines of an e-mail about the manual. */
export function aboutManual(title: string): { subject: string; lines: string[] } {
  return { subject: `Mistake in ${title}`, lines: [...opening, `Manual: ${title}`, "Address of the page: "] };
}

/** Subject and lines of an e-mail about a section. `version` is an ISO day, `code` the check code as printed. */
export function aboutSection(section: { number: string; chapter: string; version: string; code: string; address: string }): {
  subject: string;
  lines: string[];
} {
  const version = dayInWords(section.version);
  return {
    subject: `Mistake in ${calledBy(section.number)}, version of ${version}`,
    lines: [
      ...opening,
      `Section: ${calledBy(section.number)}, in ${section.chapter}`,
      `Version: ${version}`,
      `Check code: ${section.code}`,
      `Address: ${section.address}`,
    ],
  };
}
