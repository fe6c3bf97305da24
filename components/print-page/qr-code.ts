// QR codes (ISO/IEC 18004) as drawings, with the quiet border that readers of them need.
import { correction, generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

export type Drawing = {
  /** Modules around it: 0 where the place has as much room of its own. */
  quiet?: number;
  /** As few modules as possible, where the room is so small that their size decides whether they are read. */
  isSmall?: boolean;
};

/** A drawing that leads to `address`. Decorative: the address is next to it as text. */
export function qrCode(address: string, { quiet = 4, isSmall = false }: Drawing = {}): SVGElement {
  const drawing = toSvg(generate(address, { minCorrectionLevel: isSmall ? correction.L : correction.M }), document, { pad: quiet });
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "qr");
  return drawing;
}
