// Versions of sections from a day to come: a build shows them at once.
import { dayInWords } from "../../domain/version-date";
import type { Advise } from "./advice";
import type { AdvisedText } from "./advised-content";

/** Compares the version of each section with `today`, an ISO day. */
export function adviseOnVersions(sections: AdvisedText[], today: string, advise: Advise): void {
  for (const { about, front } of sections) {
    const day = front?.value.version;
    if (front && day && day > today) advise("version-to-come", front.spot(["version"]), about, dayInWords(day));
  }
}
