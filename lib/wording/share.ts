// The panel "Share" of a section, and the buttons that open it.

export const share = "Share";
export const shareSection = (number: string) => `Share or cite ${number}`;
export const whichWords = "Which words?";
export const wholeSection = "The whole section";
export const paragraph = (position: number, words: string) => `Paragraph ${position}: “${words}”`;
export const item = (name: string, words: string) => `Item ${name}: “${words}”`;
export const send = "Send…";
export const copyLink = "Copy link";
export const copyCitation = "Copy citation";
export const copyQuotation = "Copy quotation";
export const linkCopied = "Link copied";
export const citationCopied = "Citation copied";
export const quotationCopied = "Quotation copied";
export const close = "Close";
export const cannotCopy = "Your browser doesn’t let this page copy. Select the text below and copy it.";
export const textToCopy = "Text to copy";
export const couldNotFetch = "This could not be loaded. Check your connection and try again.";
export const print = "Print";
export const codesNotFetched = "The QR codes could not be loaded. Try again, or print without them.";
export const picture = (alternative: string) => `[Picture: ${alternative}]`;
