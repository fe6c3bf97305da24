// Versions: the history of a section, of a chapter, and the chapter as it was on a day. Days come in words.
import { labelOf } from "../domain/number";
import { outOfDate as textOf, versionOf } from "./page-metadata";

export const title = "Versions";
export const contents = "Contents";
export const outOfDate = "Out of date";
export const thisVersion = "This version";
/** `day` is the version's. */
export const version = versionOf;

/** On the sheets of a text that was replaced; `period` is "from 1 June 2015 until 24 October 2017". */
export function replacedText(period: string): string {
  return `${outOfDate}: text ${period}`;
}
/** On the sheets of a version that was replaced. */
export function replacedVersion(day: string, until: string): string {
  return `${textOf(day)}, in force until ${until}`;
}

/** Under the heading of a chapter as it was. */
export function standing(period: string, isReplaced: boolean): string {
  return `${isReplaced ? "As it was " : "The text "}${period}. Parts and titles are the current ones.`;
}
/** Numbers of the chapter, on that day and today. */
export function numberedThen(then: string, now: string): string {
  if (labelOf(now) === "") return labelOf(then) === "" ? "" : `It was numbered ${labelOf(then)} then and has no number now.`;
  return labelOf(then) === ""
    ? `It had no number then; it is ${labelOf(now)} now.`
    : `It was numbered ${labelOf(then)} then; it is ${labelOf(now)} now.`;
}
export function wasTheText(period: string): string {
  return `This was the text ${period}. Do not use it as current guidance. [Read the current text].`;
}
export function permanentText(period: string, called: string): string {
  return `Permanent link to the text ${period}. For the latest version kept here, go to [${called}].`;
}
export function wasTheVersion(called: string, from: string, until: string): string {
  return `${called} had this text from ${from} until ${until}. Do not use it as current guidance. [Read the current text].`;
}
export function permanentVersion(day: string, called: string): string {
  return `Permanent link to the version of ${day}. For the latest version kept here, go to [${called}].`;
}

export const asItWasOn = "The chapter as it was on";
export const show = "Show";
export const chooseDay = "Choose a day.";
export function firstKept(day: string): string {
  return `The first version kept here is of ${day}.`;
}
export function anyDaySince(day: string): string {
  return `You can read the chapter as it was on any day since ${day}, the first version kept here. Parts and titles are the current ones.`;
}
/** A link to the chapter in a period. */
export function periodLink(period: string): string {
  return period[0].toUpperCase() + period.slice(1);
}
/** After the period of the text in force. */
export const isCurrent = "(current)";
export const renumberedOnly = "Renumbered only; wording unchanged.";
export const follow = "All changes to the manual: [Amendments]. Follow this chapter: [Atom feed] or [JSON feed].";

export function latestFirst(count: number): string {
  return `${count} versions, the latest first.`;
}
export const howToCompare =
  "Each version below shows what changed with it; its own page shows what has changed since. With JavaScript on, you can compare any two here.";
export const from = "From the version of";
export const to = "to the version of";
export const compare = "Compare";
export const chooseTwo = "Choose two different versions.";
export function changes(from: string, to: string): string {
  return `Changes from the version of ${from} to the version of ${to}:`;
}
export function sameWords(from: string, to: string): string {
  return `The wording is the same in the versions of ${from} and ${to}.`;
}
export const notLoaded = "We couldn’t load the versions. Check your connection and try again.";

/** A version in the list, its name a link. */
export function replacedOn(day: string, on: string): string {
  return `[${version(day)}], replaced on ${on}`;
}
/** `isOutOfDate` where the chapter was replaced: what followed is not kept here. */
export function latest(day: string, isOutOfDate: boolean): string {
  return `[${version(day)}], the ${isOutOfDate ? "last one kept here" : "latest one"}`;
}
export const first = "The first version kept here.";
export function corrects(day: string): string {
  return `A correction of the version of ${day}. The meaning is unchanged.`;
}
export function amends(day: string): string {
  return `An amendment of the version of ${day}.`;
}
/** Above the words that a change took away, and those that it brought. */
export const before = "Before";
export const now = "Now";
export const after = "After";
export const readThis = "[Read this version].";
export const readOrCompare = "[Read this version] or [see what has changed since].";
export function changedSince(day: string): string {
  return `What has changed since, up to the version of ${day}`;
}
/** Under the text of a version; its day is a link where it has a page. */
export function versionLink(day: string): string {
  return `Version of [${day}].`;
}
