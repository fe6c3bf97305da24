// The page that checks printed copies by their check codes. Numbers in brackets lead to their section.
import { calledBy } from "../domain/number";
import { counted } from "../messages/counted";

export const title = "Check a printed copy";
/** `example` is a check code of the manual, if it has any. */
export function how(example: string | undefined): string {
  return `Every printed section has a check code${example ? `, such as ${example}` : ""}. If the wording changes, so does the code. Enter the codes from your printout, or paste the link from its QR code, to see whether the text is still the published one.`;
}
export const needsJavaScript =
  "Checking codes needs JavaScript, which is off in your browser. Print the section again instead and compare: if the two check codes are the same, so is the text.";
export const whatIsSent = "Your codes are not sent anywhere. The page only downloads the list of codes that start with the same character.";
export const field = "Check codes or links, one to a line";
export const check = "Check";
export const scan = "Scan with the camera";
export const choosePhoto = "Choose a photo";
export const picturesStay = "What the camera sees, and your photos, stay on this device.";
export const askingForCamera = "Your browser asks whether this page may use the camera.";
export const cameraView = "What the camera sees";
export const holdUp = "Hold the QR codes on your printout in front of the camera.";
export const stopCamera = "Stop the camera";
export const cameraRefused = "The camera is not allowed for this page. Choose a photo, or type the check codes.";
export const noCamera = "We couldn’t use a camera on this device. Choose a photo, or type the check codes.";
export const noCodeInPhoto = "We found no QR code in this photo. Take it closer and in good light, or type the check codes.";
export const photoNotOpened = "We couldn’t open this photo. Choose another, or type the check codes.";
export function codesFound(count: number): string {
  return count === 1 ? "1 QR code found." : `${count} QR codes found.`;
}
export const nothingEntered = "Enter a check code from your printout, then choose Check.";

/** How many codes have a verdict, and how many could not be checked. */
export function checked(done: number, failed: number): string {
  const said = `${counted(done, "code")} checked.`;
  return failed > 0 ? `${said} We couldn’t check ${failed === 1 ? "1 other" : `${failed} others`}.` : said;
}

/** A label, and a sentence with the next step. Days come in words. */
export type Said = [label: string, sentence: string];
type Published = { number: string; renumberedFrom?: string };

export function current(published: Published, day: string): Said {
  return ["Current", `${is(published)} This is the published text, version of ${day}.`];
}
export function outOfDate(published: Published, day: string): Said {
  return [
    "Out of date",
    `${is(published)} Your copy matches the text kept here, version of ${day}. But the whole chapter has been replaced, so do not use it as current guidance.`,
  ];
}
export function changed(published: Published, until: string, day: string): Said {
  return [`Changed on ${until}`, `${is(published)} Your copy is the version of ${day}. [See what has changed].`];
}
export function withdrawn(number: string, on: string): Said {
  return [`Withdrawn on ${on}`, `The text that was [${calledBy(number)}] is no longer part of the manual.`];
}
export function misfit(number: string): Said {
  return [
    "Does not match",
    `This check code belongs to [${calledBy(number)}], not to the section named beside it. Check both against your printout.`,
  ];
}
export const paragraph: Said = [
  "A paragraph",
  "This page checks whole sections. Open this link instead: the page says whether the paragraph has changed.",
];
export const mistyped: Said = ["Mistyped", "That code is not valid – at least one character is wrong. Check it against your printout."];
export const unreadable: Said = [
  "No check code",
  "There is no check code here. A check code has eight characters and is printed with each section.",
];
export const foreign: Said = [
  "Not from this manual",
  "No text here has this check code. It may come from another manual, or be older than the versions kept here.",
];
export const notChecked: Said = [
  "We couldn’t check this",
  "We couldn’t download the list of codes. Check your connection, then choose Check again.",
];

function is({ number, renumberedFrom }: Published): string {
  return renumberedFrom ? `What was ${calledBy(renumberedFrom)} is now [${calledBy(number)}].` : `[${calledBy(number)}].`;
}
