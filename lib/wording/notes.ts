// Notes on where the links of a section lead, on misprints, and on what words mean.
import { calledBy } from "../domain/number";
import { counted } from "../messages/counted";
import { asProcedure } from "./reading";

export const notes = (count: number) => counted(count, "note");
export const misprint = (printed: string, meant: string) => `Printed as “${printed}” in the original. Read “${meant}”.`;
export const linksTo = (what: string) => `Links to ${what}.`;
export const notAvailable = "not available";
export const missing = "We don’t have this document and could not find it online.";
/** Where we know an address of something close to it. */
export const missingButNear = "We don’t have this document.";
export const tryCurrent = (title: string) => `Try the [current ${asProcedure(title)}]`;
export const tryPublisher = "Try the [publisher’s website]";
export const nearest = "A [related page] is online.";
export const meaning = (word: string) => `“${word}”:`;
export const readAllOf = (number: string) => `Read all of ${calledBy(number)}`;
export const takenFrom = "Not spelled out in this manual. Source:";
export const defines = "Defines";
export const usedIn = "used in";
export const and = "and";
