// Notes on where the links of a section lead, on misprints, and on what words mean.
import { counted } from "../messages/counted";
import { asProcedure } from "./reading";

export const notes = (count: number) => counted(count, "note");
export const misprint = (printed: string, meant: string) => `Printed as “${printed}” in the original. Read “${meant}”.`;
export const leadsTo = (what: string) => `Leads to ${what}.`;
export const notAvailable = "not available";
export const missing = "We don’t have this document and could not find it online.";
export const tryCurrent = (title: string) => `Try the [current ${asProcedure(title)}]`;
export const tryManual = (host: string) => `Try [${host}]`;
export const nearest = "[The nearest page we know] is only related.";
export const meaning = (word: string) => `“${word}”:`;
export const readAllOf = (number: string) => `Read all of ${number}`;
export const takenFrom = "This manual does not say so. Source:";
export const anotherWebsite = "another website";
export const defines = "Defines";
export const usedIn = "used in";
export const and = "and";
