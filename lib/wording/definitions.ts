// The page of definitions and abbreviations.

export const title = "Definitions and abbreviations";
export const none = "This manual marks no definitions and lists no abbreviations.";
/** Before a list of numbers. */
export const usedIn = "Used in";
