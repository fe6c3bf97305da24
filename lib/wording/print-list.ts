// The words of the print list: its page, the tray on other pages, and the buttons that add a section.
import { counted } from "../messages/counted";
import { share } from "./share";

export const title = "Print list";
/** With the reader's own title, where there is one. */
export function titled(name: string): string {
  return name === "" ? title : `${title}: ${name}`;
}
export const whatItIs = "A selection of sections made by a reader. It is not an official document.";
export const needsJavaScript =
  "A print list needs JavaScript, which is off in your browser. Open a chapter or section below and print that.";
export const contents = "Contents";

/** The button of one section, and what is said once it was pressed; `count` is how many sections are in the list then. */
export function add(number: string): string {
  return `Add ${number} to print list`;
}
export function remove(number: string): string {
  return `Remove ${number} from print list`;
}
export function added(number: string, count: number): string {
  return `${number} added. ${inTray(count)}.`;
}
export function removed(number: string, count: number): string {
  return `${takenOut(number)} ${count > 0 ? `${inTray(count)}.` : isEmpty}`;
}

/** A button's words and the section it is for, for those who hear the button alone. */
export function forSection(words: string, number: string): string {
  return `${words}: ${number}`;
}

/** "Print list: 3 sections". */
export function inTray(count: number): string {
  return `${title}: ${counted(count, "section")}`;
}
export const open = "Open";
export const openList = "Open the print list";
export const emptyList = "Empty the list";
export const emptied = "Print list emptied.";
export const undo = "Undo";

export const titleField = "Title (optional)";
export const print = "Print";
export const copyLink = "Copy link";
export const showCode = "Show QR code";
export const whatIsKept = "The link opens this list again on any device. The list itself is forgotten when you close this tab.";

/** "3 sections." */
export function shown(count: number): string {
  return `${counted(count, "section")}.`;
}
export const isEmpty = "The print list is empty.";
export const howToAdd = `To add a section, choose “${share}” at that section, then “Add to print list”.`;
export const noSections = "We couldn’t load the sections. Check your connection and reload the page.";
export const noCodes = "We couldn’t load the QR codes, so the list prints without them.";

/** Above the first section of each part. */
export function fromPart(part: string): string {
  return `From: ${part}`;
}
/** Name of the buttons of one section. */
export function buttonsOf(number: string): string {
  return `Move or remove ${number}`;
}
export const up = "Move up";
export const down = "Move down";
export const takeOut = "Remove";
/** Where a section was, beside Undo. */
export function takenOut(number: string): string {
  return `${number} removed.`;
}
export function moved(number: string, place: number, count: number): string {
  return `${number} is now section ${place} of ${count} in the list.`;
}

export const linkCopied = "Link copied.";
export const link = "Link to this print list";
export const copyByHand = "Your browser didn’t let us copy the link. Select the link below and copy it.";
export const noCode = "We couldn’t make the QR code. Copy the link instead.";
export const fullScreen = "Full screen";
export const code = "QR code of this print list";
export const close = "Close";
