// What the words of a file ask of the pipeline while they are compiled, answered by what links may lead to.
import { lastingTarget } from "../markdown/normalise-words";
import type { LinkAnswers } from "../markdown/resolve-links";
import type { SourceFile } from "./decode";
import { numberOfCitation } from "./full-number";
import { namesIn } from "./lasting-names";
import { findItem, findNumber, findPicture, type LinkTargets, resolveLink } from "./link-targets";
import type { Problems } from "./problem";

/** What the words of a file ask of the pipeline while they are compiled. */
export function linkAnswers(file: SourceFile, targets: LinkTargets, problems: Problems): LinkAnswers {
  const asPrinted = namesIn((number) => number, targets);
  return {
    known: targets.known,
    names: namesIn(targets.numbers?.nameOf, targets),
    asNamed: (url) => lastingTarget(url, asPrinted),
    numberOf: (written, cited) => numberOfCitation(written, targets, cited),
    find: (written, cited) => findNumber(written, targets, cited),
    itemOf: (written, brackets) => findItem(written, brackets, targets),
    resolve: (url, offset) => resolveLink(url, targets, { ...file, offset }, problems),
    picture: (name, offset) => findPicture(name, targets, { ...file, offset }, problems),
    text: file.text,
    report: (rule, detail, offset, suggestion) => problems.add({ ...file, offset }, rule, detail, suggestion),
  };
}
