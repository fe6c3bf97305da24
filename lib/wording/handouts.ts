// The words of what leads and trainers hand out: the page that lists it, and each sheet. Days come in words.
import { counted } from "../messages/counted";

export const title = "Print and hand out";
export const whatItIs = "Sheets for meetings, training and audits. They say only what the manual says.";
export const print = "Print";

export const printList = "Print list";
export const aboutPrintList = "Sections you choose, printed together or shared as a link.";

export const briefing = "Briefing";
export const aboutBriefing = "What has changed since a day, with the change notes and a box to tick for each.";
export const howToBrief = "Tick each change once you have read it. With a day chosen, the briefing shows only what changed since.";
export const briefingLink = "Print as a [briefing] with boxes to tick.";
/** For those who hear a list: what the box beside an amendment is for. */
export const toTick = "Box to tick:";

export const slip = "“I have read” slip";
export const slipHeading = "I have read these sections";
export const aboutSlip = "For the sections in a print list: names, day, and the check code of each section.";
export const howToSlip = "The slip names the sections of your print list. Print it, and have it signed.";
export const slipNeedsJavaScript =
  "Choosing sections needs JavaScript, which is off in your browser. Print the blank slip below, and write in the sections by hand. The [audit grid] names every section.";
export const slipIsEmpty = "Your print list is empty. Add sections to it, or choose a whole chapter:";
export const orPrintBlank = "Or print the blank slip below, and write in the sections by hand.";
export const howToFillBlank = "Write in the number and title of each section, and its check code, which is printed beside the section.";
export const slipOf = (count: number) => `${counted(count, "section")} on this slip.`;
export const notLoaded = "We couldn’t load the sections. Check your connection and reload the page.";
export const whoSigns = "Who signs";
export const onePerson = "One person";
export const group = "A group";
export const slipForList = "“I have read” slip for this list";

export const poster = "Poster";
export const aboutPoster = "One sheet of A4 for the wall: the name of the manual, a QR code, and the numbers to call.";
export const scan = "Scan the code, or go to";
export const goTo = "Go to";
export const posterCode = "QR code that opens this portal";
export const howToPoster = "Prints on one sheet of A4.";

export const audit = "Audit grid";
export const aboutAudit = "A row for each section, with room for evidence and a rating. Also as a spreadsheet.";
export const howToAudit = "Choose what to audit, then print the grid or save it as a spreadsheet.";
export const spreadsheet = "Save as a spreadsheet (CSV)";
export const sectionsToAudit = "Sections";
export const allSections = "All sections";
export const fromPrintList = "Print list";
export const auditOf = (count: number) => `${counted(count, "section")} in the grid.`;
export const auditForList = "Audit grid for this list";

export const section = "Section";
export const part = "Part";
export const chapter = "Chapter";
export const version = "Version";
export const checkCode = "Check code";
export const address = "Address";
export const evidence = "Evidence";
export const rating = "Rating";
export const name = "Name";
export const signature = "Signature";
export const date = "Date";
export const auditedBy = "Audited by";

export const downloads = "PDF files";
