// Draws the image that a chat shows for a page.
import { pictureColours } from "../../site/colour";
import { type PreviewWords, previewSize } from "../../site/preview-words";
import { cutLine, plainCharacters, widthOf, wrapLines } from "./set-lines";
import { openTypeface, pathOf, type Typeface } from "./typeface";

const { width, height } = previewSize;
const margin = 40;
const measure = width - 2 * margin;
const bandTop = 282;

const ground = "#ffffff";
const defaultColours = { ink: "#0a3e4a", band: "#d9eaee" };
const historicalBand = "#ffcd60";

/** The image as a PNG file. The same words always give the same bytes. */
export async function drawPreview(preview: PreviewWords): Promise<Buffer> {
  const { ink, band } = preview.colour ? pictureColours(preview.colour) : defaultColours;
  const letters = linesOf(preview)
    .map(({ face, words, base }) => `<path d="${pathOf(face, words, margin, base)}"/>`)
    .join("");
  const bandColour = preview.historical ? historicalBand : band;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<path fill="${ground}" d="M0 0h${width}v${height}H0z"/><path fill="${bandColour}" d="M0 ${bandTop}h${width}V${height}H0z"/><g fill="${ink}">${letters}</g></svg>`;
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(drawing)).png({ palette: true, colours: 4, dither: 0, effort: 7 }).toBuffer();
}

type Line = { face: Typeface; words: string; base: number };

function linesOf(preview: PreviewWords): Line[] {
  const number = openTypeface("bold", 62);
  const title = openTypeface("bold", 36);
  const small = openTypeface("regular", 20);
  const version = openTypeface("bold", 24);
  const line = (face: Typeface, words: string, base: number): Line => ({
    face,
    words: cutLine(face, plainCharacters(words), measure),
    base,
  });
  const whereLines = wrapLines(small, plainCharacters(preview.where), measure, 2);
  // What fits above them.
  const titleLines = wrapLines(title, plainCharacters(preview.words), measure, preview.number ? 4 - whereLines.length : 3);
  const titleBase = preview.number ? 140 : 86;
  return [
    // A number is never shortened, because it would become a different number.
    ...(preview.number ? [line(widthOf(number, preview.number) <= measure ? number : title, preview.number, 86)] : []),
    ...titleLines.map((words, i) => ({ face: title, words, base: titleBase + i * 44 })),
    ...whereLines.map((words, i) => ({ face: small, words, base: 264 - (whereLines.length - 1 - i) * 26 })),
    ...(preview.version ? [line(version, preview.version, 318)] : []),
  ];
}
