// What the words of a file ask of the pipeline while they are compiled, answered by what links may lead to.
import type { LinkAnswers } from "../markdown/resolve-links";
import type { SourceFile } from "./decode";
import { namesIn, numberOfCitation } from "./full-number";
import { findItem, findNumber, findPicture, type LinkTargets, resolveLink } from "./link-targets";
import type { Problems } from "./problem";

/** What the words of a file ask of the pipeline while they are compiled. */
export function linkAnswers(file: SourceFile, targets: LinkTargets, problems: Problems): LinkAnswers {
  return {
    known: targets.known,
    names: namesIn(targets.numbers?.nameOf, targets),
    numberOf: (written, cited) => numberOfCitation(written, targets, cited),
    find: (written, cited) => findNumber(written, targets, cited),
    itemOf: (written, brackets) => findItem(written, brackets, targets),
    resolve: (url, offset) => resolveLink(url, targets, { ...file, offset }, problems),
    picture: (name, offset) => findPicture(name, targets, { ...file, offset }, problems),
    text: file.text,
    report: (rule, detail, offset, suggestion) => problems.add({ ...file, offset }, rule, detail, suggestion),
  };
}
