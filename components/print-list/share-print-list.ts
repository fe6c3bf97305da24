// Hands a print list on: its address to the clipboard, or as a QR code.
import { qrCodeModule } from "@/lib/site/assets";
import * as words from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** Copies the address and says so in `place`; if the clipboard is refused, shows it to be copied by hand. */
export async function copyAddress(place: HTMLElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    const status = element("p", { role: "status" });
    place.replaceChildren(status);
    // Set after the element is there: a live region speaks of changes only.
    requestAnimationFrame(() => (status.textContent = words.linkCopied));
  } catch {
    const text = element("textarea", { class: "entry", readonly: "", rows: "3", "aria-label": words.link }, address);
    place.replaceChildren(element("p", {}, words.copyByHand), text);
    text.select();
  }
}

/** Shows the address as a QR code and in words, and leads there; the code also fills the screen, to be read across a room. */
export async function showCode(place: HTMLElement, address: string): Promise<void> {
  try {
    const { qrCode } = (await import(qrCodeModule)) as typeof import("../print-page/qr-code");
    const full = element("button", { type: "button", class: "control" }, words.fullScreen);
    const close = element("button", { type: "button", class: "control" }, words.close);
    // Esc closes it, and the focus goes back to the button.
    const screen = element("dialog", { class: "code-screen", "aria-label": words.code }, qrCode(address), close);
    full.addEventListener("click", () => screen.showModal());
    close.addEventListener("click", () => screen.close());
    const code = qrCode(address);
    code.removeAttribute("aria-hidden");
    for (const [name, value] of Object.entries({ role: "img", "aria-label": words.code, tabindex: "-1" })) code.setAttribute(name, value);
    place.replaceChildren(code, element("p", { class: "address" }, address), full, screen);
    code.focus({ preventScroll: true });
    code.scrollIntoView({ block: "nearest" });
  } catch {
    place.replaceChildren(words.noCode);
  }
}
