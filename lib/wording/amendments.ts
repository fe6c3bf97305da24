// Amendments: the page that lists them, the list on the front page, and the text with its latest amendment shown. Days come in words.
import { counted } from "../messages/counted";

export const title = "Amendments";
export const latest = "Latest amendments";
/** With a link to all of them. */
export function all(count: number): string {
  return `[All amendments] (${counted(count, "amendment")}).`;
}

/** For chapters in force. */
export function noneSince(day: string): string {
  return `No changes since ${day}`;
}
/** For what was replaced: nobody here knows what changed since. */
export function onlyVersion(day: string): string {
  return `Version of ${day} – the only one kept here`;
}
export const oneVersionEach = "One version of each chapter is kept here";

export const kinds = { amendment: "amended", correction: "corrected", new: "new", withdrawn: "withdrawn" } as const;
/** Beside an amendment of a chapter that was replaced. */
export const outOfDate = "out of date";
export const changedSince = "Changed since";
export function countSince(count: number, day: string): string {
  return `${counted(count, "amendment")} since ${day}.`;
}
export const byChapter = "By chapter";
/** `chapter` is its title. */
export function versionsOf(chapter: string): string {
  return `${chapter}: versions`;
}
export const follow = "Follow changes: [Atom feed] or [JSON feed]. Each chapter also has its own feed, on its Versions page.";

export const show = "Show amendments";
export const hide = "Hide amendments";
/** `chapter` is its title. */
export function shownIn(chapter: string): string {
  return `${chapter}: amendments shown`;
}
export const latestOfEach = "The latest amendment of each section is shown.";
export const latestShown = "The latest amendment is shown.";
export const howToRead = "[Inserted words] are underlined, [deleted words] are struck through.";
export const notLoaded = "We couldn’t load the amendments. Check your connection and try again.";
export const hidden = "Amendments are hidden.";
export function shownAndHowToRead(sections: number): string {
  return `The latest amendment is shown in ${counted(sections, "section")}: inserted words are underlined, deleted words are struck through.`;
}

/** Above the text of a section; the note is the editor's. */
export function changed(kind: "amendment" | "correction" | undefined, day: string, note: string | undefined): string {
  return withNote(`${kind === "correction" ? "Corrected" : "Changed"} ${day}`, note);
}
export function added(day: string, note: string | undefined): string {
  return withNote(`New section of ${day}`, note);
}
export function withdrawn(day: string, why: string): string {
  return withNote(`Withdrawn ${day}`, why);
}
export const allVersions = "All versions";

function withNote(said: string, note: string | undefined): string {
  return note ? `${said}: ${note}` : said;
}
