// QR codes for pages, drawn in the build: they need no JavaScript.
import { correction, generate } from "lean-qr";
import { toSvgSource } from "lean-qr/extras/svg";

/** A drawing that leads to `address`, as SVG. Decorative: the address is next to it as text. */
export function qrDrawing(address: string): string {
  return toSvgSource(generate(address, { minCorrectionLevel: correction.M })).replace("<svg", '<svg class="qr" aria-hidden="true"');
}
