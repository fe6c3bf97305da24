// Words on paper, beside the stamp (lib/site/print-stamp.ts).

/** Comes after the version, on each sheet. */
export function pageOf(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}
export const webAddressesOf = "Web addresses";
/** On the last sheet, before the address of the page that checks them. */
export const whatCodesShow = "Codes beside the numbers show whether the text has changed: type them at";
/** Below a QR code. */
export const opensChapter = "Opens this chapter";
export const opensSection = "Opens this section";
export const opensList = "Opens this list";

/** The choices before printing. */
export const options = "Print options";
export const codeOfEach = "QR code for each section";
export const checkCodes = "Check codes";
export const phoneNumbers = "Phone numbers";
export const addresses = "Web addresses";
