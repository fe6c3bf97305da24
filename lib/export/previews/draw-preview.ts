// Puts a page's picture together out of letters.
import { bytesOfColour, pictureColours } from "../../colour";
import { type PreviewWords, previewSize } from "../../preview-words";
import { makeTypeface, type Typeface } from "./glyphs";
import { type Colour, IndexedPicture } from "./indexed-png";
import { cutLine, plainCharacters, widthOf, wrapLines } from "./set-lines";

const { width, height } = previewSize;
const margin = 40;
const measure = width - 2 * margin;
const bandTop = 282;

// Ground, band, half ink, ink. Half ink is what smooths the letters, on the ground and on the band.
const ground: Colour = [255, 255, 255];
const usual: Inks = { ink: [10, 62, 74], halfInk: [123, 157, 166], band: [217, 234, 238] };
const historicalBand: Colour = [255, 205, 96];

type Inks = { ink: Colour; halfInk: Colour; band: Colour };

/** Draws pictures as PNG files; makes the letters of all `previews` first. */
export async function previewDrawer(previews: PreviewWords[]): Promise<(preview: PreviewWords) => Buffer> {
  const text = (words: (preview: PreviewWords) => string | undefined) =>
    plainCharacters(`…${previews.map((one) => words(one) ?? "").join("")}`);
  const faces = {
    number: await makeTypeface(
      "bold",
      62,
      text((one) => one.number),
    ),
    title: await makeTypeface(
      "bold",
      38,
      text((one) => one.number ?? one.words),
    ),
    words: await makeTypeface(
      "regular",
      28,
      text((one) => (one.number ? one.words : "")),
    ),
    small: await makeTypeface(
      "regular",
      20,
      text((one) => one.where + (one.manual ?? "")),
    ),
    edition: await makeTypeface(
      "bold",
      24,
      text((one) => one.edition),
    ),
  };
  return (preview) => {
    const picture = new IndexedPicture(width, height);
    const line = (face: Typeface, words: string, base: number) =>
      setLine(picture, face, cutLine(face, plainCharacters(words), measure), base);
    const lines = (face: Typeface, words: string, base: number, leading: number) => {
      const wrapped = wrapLines(face, plainCharacters(words), measure, 3);
      for (const [i, each] of wrapped.entries()) setLine(picture, face, each, base + i * leading);
    };
    if (preview.number) {
      // A number is never cut: it would be another one.
      line(widthOf(faces.number, preview.number) <= measure ? faces.number : faces.title, preview.number, 80);
      line(faces.small, preview.where, 112);
      lines(faces.words, preview.words, 156, 35);
    } else {
      lines(faces.title, preview.words, 86, 46);
      line(faces.small, preview.where, 262);
    }
    if (preview.manual) line(faces.small, preview.manual, 264);
    picture.fillRows(bandTop, height, 1);
    if (preview.edition) line(faces.edition, preview.edition, 318);
    const { ink, halfInk, band } = preview.colour ? inksOf(preview.colour) : usual;
    return picture.encode([ground, preview.historical ? historicalBand : band, halfInk, ink]);
  };
}

function inksOf(colour: string): Inks {
  const { ink, halfInk, band } = pictureColours(colour);
  return { ink: bytesOfColour(ink), halfInk: bytesOfColour(halfInk), band: bytesOfColour(band) };
}

function setLine(picture: IndexedPicture, face: Typeface, words: string, base: number): void {
  let pen = margin;
  for (const character of words) {
    const glyph = face.get(character);
    if (!glyph) continue;
    const { pixels } = glyph;
    const left = Math.round(pen);
    for (let i = 0; i < pixels.length; i += 3) picture.set(left + pixels[i], base + pixels[i + 1], pixels[i + 2]);
    pen += glyph.advance;
  }
}
