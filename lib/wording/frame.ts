// The words of the frame that every page has: its head and its foot.

export const skipToText = "Skip to the text";
export const searchLabel = "Search words or a number";
export const search = "Search";
export const numbersFrom = (month: string) => `Numbers from ${month}. They may have changed.`;
export const emergency = "In an emergency call 999.";
export const definitions = "Definitions and abbreviations";
export const checkPrinted = "Check a printed copy";
export const offlineCopy = "Save for offline use";
export const about = "About, privacy and accessibility";
