// Writes to the clipboard as text and as HTML, where the browser can do both.
import type { ShareText } from "./share-texts";

/** Rejects where the browser, the reader or a rule of the device refuses it. */
export async function writeClipboard({ text, html }: ShareText): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem === "function" && "write" in clipboard) {
    const forms = Object.entries({ "text/plain": text, "text/html": html });
    try {
      return await clipboard.write([
        new ClipboardItem(Object.fromEntries(forms.map(([type, form]) => [type, new Blob([form], { type })]))),
      ]);
    } catch {
      // Some browsers take text alone.
    }
  }
  await clipboard.writeText(text);
}
