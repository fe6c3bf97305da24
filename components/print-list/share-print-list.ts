// Hands a print list on: its address to the clipboard, or as a QR code.
import { qrCode as qrModule } from "@/lib/site/assets";
import { element } from "../browser/make-element";

/** Copies the address and says so in `place`; where the clipboard is refused, shows it to be copied by hand. */
export async function copyAddress(place: HTMLElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    place.replaceChildren(element("p", { role: "status" }, "Link to this print list copied."));
  } catch {
    const text = element("textarea", { class: "entry", readonly: "", rows: "3", "aria-label": "Link to this print list" }, address);
    place.replaceChildren(element("p", {}, "This browser does not let the page copy. Select the link below and copy it."), text);
    text.select();
  }
}

/** Shows the address as a QR code and in words. */
export async function showCode(place: HTMLElement, address: string): Promise<void> {
  try {
    const { qrCode } = (await import(qrModule)) as typeof import("../print-page/qr-code");
    place.replaceChildren(qrCode(address), element("p", { class: "address" }, address));
  } catch {
    place.replaceChildren("The QR code could not be made. Copy the link instead.");
  }
}
