// The poster's QR code where only the page in the browser knows its address.
import { qrCodeModule } from "@/lib/site/assets";
import { homeAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/handouts";
import { element } from "../browser/make-element";
import { wholeAddress } from "../browser/whole-address";

class PosterCode extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const address = wholeAddress(homeAddress);
    const shown = element("strong", {}, address.replace(/^https?:\/\/|\/$/g, ""));
    const line = (before: string) => element("p", { class: "poster-address" }, `${before} `, shown);
    try {
      const { qrCode } = (await import(qrCodeModule)) as typeof import("../print-page/qr-code");
      const code = element("div", { class: "poster-code", role: "img", "aria-label": words.posterCode }, qrCode(address));
      this.replaceChildren(code, line(words.scan));
    } catch {
      this.replaceChildren(line(words.goTo));
    }
  }
}

customElements.define("poster-code", PosterCode);
