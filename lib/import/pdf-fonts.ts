// Which fonts of a PDF are bold, by the names that programs give to fonts: a PDF says it in no other way that all of them keep.
import type { getDocumentProxy } from "unpdf";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

// "NimbusRomNo9L-Medi" is the bold font of its family, and CMBX that of TeX's.
const bold = /bold|black|heavy|(?:-|,)(?:demi|medi|bd)|^(?:[A-Z]{6}\+)?(?:CMBX?|SFBX|LMBX)\d/i;

// pdf.js needs it to read fonts, and Node.js 20 does not have it (ES2024, 25.1.6.8).
type Transferable = { transferToFixedLength?: (length?: number) => ArrayBuffer };
(ArrayBuffer.prototype as Transferable).transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length);
};

/** Adds the fonts of a page, by the names that its text has, to those that are known. */
export async function readFonts(page: Page, names: string[], known: Map<string, boolean>): Promise<void> {
  if (names.every((name) => known.has(name))) return;
  // Fonts are read with the drawing of the page, and are there once all that waits has run.
  await page.getOperatorList();
  await new Promise((resolve) => setTimeout(resolve));
  for (const name of names) {
    const font: { name?: string } | null = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    known.set(name, bold.test(font?.name ?? ""));
  }
}
