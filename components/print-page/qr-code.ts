// QR codes (ISO/IEC 18004) as drawings, with the quiet border that readers of them need.
import { correction, generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/** A drawing that leads to `address`. Decorative: the address is next to it as text. */
export function qrCode(address: string): SVGElement {
  const drawing = toSvg(generate(address, { minCorrectionLevel: correction.M }), document);
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "qr");
  return drawing;
}
