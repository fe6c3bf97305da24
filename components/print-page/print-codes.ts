// Beside each section on paper: a QR code that leads to it. (Its fingerprint is set by print.css.)

import { printCodesStyle, qrCodeModule } from "@/lib/site/assets";
import { copiedFragment } from "@/lib/site/permalink";
import { linkedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import { fetchStyle } from "../browser/add-style";
import { element } from "../browser/make-element";
import { wholeAddress } from "../browser/whole-address";

/** Puts them into the sections of `list` that have none. Rejects where what it needs cannot be fetched. */
export async function printCodes(list: HTMLElement): Promise<void> {
  // Without the style the codes would be seen on the screen.
  const [{ qrCode }] = await Promise.all([import(qrCodeModule) as Promise<typeof import("./qr-code")>, fetchStyle(printCodesStyle)]);
  for (const article of list.querySelectorAll<HTMLElement>(".section")) {
    const { id, fingerprint } = article.dataset;
    if (!id || article.querySelector(".print-code")) continue;
    const fragment = copiedFragment({ id, fingerprint: linkedFingerprint(fingerprint) });
    const address = wholeAddress(pageAddress(article.id) + fragment);
    article.prepend(element("div", { class: "print-code" }, qrCode(address)));
  }
}
