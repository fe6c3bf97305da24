// Hands a print list on: its address to the clipboard, or as a QR code.
import { qrCodeModule } from "@/lib/site/assets";
import * as words from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** Copies the address and says so in `place`; if the clipboard is refused, shows it to be copied by hand. */
export async function copyAddress(place: HTMLElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    place.replaceChildren(element("p", { role: "status" }, words.linkCopied));
  } catch {
    const text = element("textarea", { class: "entry", readonly: "", rows: "3", "aria-label": words.link }, address);
    place.replaceChildren(element("p", {}, words.copyByHand), text);
    text.select();
  }
}

/** Shows the address as a QR code and in words; the code also fills the screen, to be read across a room. */
export async function showCode(place: HTMLElement, address: string): Promise<void> {
  try {
    const { qrCode } = (await import(qrCodeModule)) as typeof import("../print-page/qr-code");
    const full = element("button", { type: "button", class: "control" }, words.fullScreen);
    const close = element("button", { type: "button", class: "control" }, words.close);
    // Esc closes it, and the focus goes back to the button.
    const screen = element("dialog", { class: "code-screen", "aria-label": words.code }, qrCode(address), close);
    full.addEventListener("click", () => screen.showModal());
    close.addEventListener("click", () => screen.close());
    place.replaceChildren(qrCode(address), element("p", { class: "address" }, address), full, screen);
  } catch {
    place.replaceChildren(words.noCode);
  }
}
