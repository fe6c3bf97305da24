// Beside each section on paper: a QR code that leads to it, and its fingerprint to check the copy by.
import { copiedFragment, pageAddress, qrCode as qrModule } from "@/lib/permalink";
import { linkedFingerprint } from "@/lib/printed-fingerprint";
import { element } from "../page-main/make-element";
import { wholeAddress } from "../page-main/whole-address";

/** Puts them into the sections of `list` that have none. Rejects where the code for it cannot be fetched. */
export async function printCodes(list: HTMLElement): Promise<void> {
  const { qrCode } = (await import(qrModule)) as typeof import("./qr-code");
  for (const article of list.querySelectorAll<HTMLElement>("article")) {
    const { id, fingerprint } = article.dataset;
    if (!id || article.querySelector(".print-code")) continue;
    const fragment = copiedFragment({ id, fingerprint: linkedFingerprint(fingerprint) });
    const address = wholeAddress(pageAddress(article.id) + fragment);
    article.prepend(element("div", { class: "print-code" }, qrCode(address)));
  }
}
