// The offline copy: the page that saves it, and the notice on pages that come from it. Days and sizes come in words.

export const title = "Save for offline use";
export const save = "Save this manual to this device";
export const intro =
  "Save the whole manual to this device to read, search and print it without a signal. Nothing is saved until you press the button.";
export const needsJavaScript =
  "Saving the manual needs JavaScript, which is off in your browser. You can print a chapter, or save it with your browser.";
export const aboutCopy = "About the offline copy";
export const facts = [
  "While you have a connection, pages come from the website. Without one they come from the offline copy, and say so with its date, on screen and on paper.",
  "The copy does not change by itself. When you have a connection, its pages check for a newer version, and can download it if you choose to.",
  "[Checking a printed copy] needs a connection, because only the website knows what is published now.",
  "Anyone who uses this device can see that the manual is saved on it. Remove it from a device that you share.",
  "iPhones and iPads delete what a website has saved if you do not open it for seven days, unless it is on the home screen. Choose “Share”, then “Add to Home Screen”, and save the manual from there.",
];

export const progress = "Download progress";
export const looking = "Checking what is saved …";
export const completeDownload = "Download the missing part";
export function downloadNewer(size: string): string {
  return `Download the newer version (${size})`;
}
export const continueDownload = "Continue the download";
export const downloading = "Downloading the manual …";
export const downloadingNewer = "Downloading the newer version …";
export const checkAgain = "Check again";
export const checking = "Checking …";
export const remove = "Remove it from this device";
export const removing = "Removing …";
export const removed = "Removed.";
export const stop = "Stop";
export const tryAgain = "Try again";
export const reload = "Reload page";

export const downloaded = "The whole manual now opens on this device without a connection.";
export const stopped = "Stopped. What you’ve downloaded so far is kept.";
export const removedElsewhere = "It was removed in another tab.";

export function saved(day: string, size: string): string {
  return `An offline copy of ${day} is saved on this device: ${size}.`;
}
export const damaged = "Part of it is missing or damaged.";
export const completeLater = "You can complete it when you have a connection.";
export const cannotCheck = "You’re offline, so we can’t check for a newer version.";
export const isNewest = "There is no newer version.";
export const newerAvailable = "A newer version is available.";
export const notFinished = "Download not finished. You can use the copy once it is complete.";
export const nothingSaved = "Nothing is saved on this device.";
export function takes(size: string): string {
  return `The manual takes ${size}.`;
}
export const cannotDownload = "You’re offline, so nothing can be downloaded.";

export const noRoom = "There is no room left on this device. What was saved before is still there. Free some space, then try again.";
export const connectionLost =
  "The connection was lost, or a Wi-Fi sign-in page replied instead. What you’ve downloaded so far is kept. Try again when you have a connection.";
export const notAllowed = "Your browser doesn’t let websites save pages, or not in a private window. You can print the manual instead.";

/** The notice on pages. */
export const notice = "Offline copy";
export function copyOf(day: string): string {
  return `Offline copy of ${day}.`;
}
export function notInCopy(day: string): string {
  return `This page is not in the offline copy of ${day}. It may have been published since.`;
}
export const newerDownloaded = "A newer version has been downloaded.";
export const removedFromDevice = "The offline copy was removed from this device.";
export function isOlder(day: string): string {
  return `The offline copy of ${day} is older than the published version.`;
}
export const isUpToDate = "The offline copy is now up to date.";

/** The page in place of one that is damaged. */
export const notHere = "Not on this device";
export const lost = `You have no connection, and the offline copy of this page is missing or damaged. When you have a connection, load this page again. Then go to [${title}] to complete the copy, or to remove it.`;
