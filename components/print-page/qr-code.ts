// QR codes (ISO/IEC 18004) as drawings, with the quiet border that readers of them need.
import { correction, generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/** A drawing that leads to `address`, with a border of `quiet` modules. Decorative: the address is next to it as text. */
export function qrCode(address: string, quiet = 4): SVGElement {
  const drawing = toSvg(generate(address, { minCorrectionLevel: correction.M }), document, { pad: quiet });
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "qr");
  return drawing;
}
