// The page about the portal. What a manual's editors wrote is never in a sentence with brackets: it may have some of its own.

export const title = "About this portal";

export const whatItIs = "What it is";
/** `manual` is its name inside a sentence. */
export function contains(manual: string, publisher: string): string {
  return `These pages contain ${manual}, published by ${publisher.replace(/^The /, "the ")}.`;
}
export const publishersWebsite = "The publisher’s own website is [address].";
export const verbatim =
  "The text is the publisher’s, letter for letter, misprints included. What this portal adds is outside the text, in notes. Each chapter gives the date of its text and says if it is out of date. Do not use an out-of-date chapter as current guidance.";

export const privacy = "Privacy";
export const stored =
  "These pages set no cookies and do not count your visits. Your device stores only what you ask for: your print list, until you empty it or close the tab; [an offline copy of this manual], until you remove it; and whether you have switched single-key shortcuts off. Nothing is loaded from other websites. Searching happens on your device: what you type is never sent over the network. With JavaScript off, search does not work, and what you type is not sent anywhere either.";
export const quickExit =
  "“Leave this site”, on every page, hides the page at once and opens [another page] in its place. Pressing Shift three times does the same. It deletes only your print list. The pages you read stay in the history of the browser, an offline copy stays on the device, and anyone who watches the device or the network may still see that you were here. If that is a danger, use another device.";
export const outsideLinks = "Links marked ↗ lead to other websites, which have their own rules.";

export const accessibility = "Accessibility";
export const accessible =
  "These pages are built to meet the Web Content Accessibility Guidelines 2.2 at level AA. They are tested with the keyboard alone, at 400 % zoom, with wider text spacing, and in light, dark and forced colours. You can read, link to and print everything with JavaScript off. Search, the print list and the slip made of it, comparing versions, checking a printed copy and the offline copy need JavaScript.";
export const keys =
  "Press ? to see the keyboard shortcuts. You can switch single-key shortcuts, such as ? itself, off and on in that list, which also opens here. Ctrl+K for search always works.";
/** Where a partner's name or number in the foot of each page comes from. */
export function aboutPartner(name: string, printedAs: string | undefined, note: string | undefined): string {
  const printed = printedAs && `printed as “${printedAs}” in the original.`;
  return `${name}: ${[printed, note].filter(Boolean).join(" ")}`;
}

export const howToCite = "How to cite";
export const links =
  "You can copy a link, a citation or a quotation for every section and paragraph. A copied link finds the text even after it has been renumbered, and says so if the text has changed since. A citation looks like this:";
/** In place of the day on which a reader copies a citation. */
export const dayOfReading = "DD Month YYYY";
export const plainAddresses =
  "Every chapter, section and paragraph also has a plain address. To link to a section within its chapter, use [address]; to a paragraph, [address]. List items count as paragraphs.";

export const printing = "Printing";
export const sheets =
  "Every printed sheet gives the time of printing, the date of the version and the page number. With JavaScript off the time is not known, and the sheet says so. Each section is printed with a check code: use it to [check a printed copy]. A QR code beside a section leads to it. To print several sections together, add them to the print list.";
