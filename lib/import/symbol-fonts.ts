// Signs of fonts that show other signs than the letters that are written (Wingdings, Symbol), as Unicode has them.
import type { Element } from "xast";

const wingdings: Record<string, string> = {
  ...{ "28": "☎", "29": "✆", "2A": "✉", "46": "☞", "4A": "☺", "4C": "☹", "6C": "●", "6E": "■", "6F": "□", "71": "❑", "72": "❒" },
  ...{ "74": "⧫", "75": "◆", "76": "❖", "9F": "•", A7: "▪", A8: "◻", D8: "➢", DF: "←", E0: "→", E1: "↑", E2: "↓" },
  ...{ E8: "➔", F0: "⇨", FB: "✗", FC: "✓", FD: "☒", FE: "☑" },
};
/** Signs with codes that follow one another. */
function spelled(from: number, signs: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, i) => [(from + i).toString(16).toUpperCase(), sign]));
}
const symbol: Record<string, string> = {
  ...{ A3: "≤", B0: "°", B1: "±", B3: "≥", B4: "×", B7: "•", B9: "≠", BB: "≈", DE: "⇒", AE: "→", AC: "←" },
  ...{ D2: "®", D3: "©", D4: "™" },
  ...spelled(0x30, "0123456789:;<=>?"),
  ...spelled(0x28, "()∗+,−./"),
  ...spelled(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"),
  ...spelled(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
};
const wingdings2: Record<string, string> = { "4F": "✗", "50": "✓", "51": "☒", "52": "☑", A3: "□" };
const fonts: Record<string, Record<string, string>> = { wingdings, symbol, "wingdings 2": wingdings2 };

/** The sign that a font shows for a code, F0FC or FC; undefined for one that is not known. */
export function symbolSign(font: string, code: string): string | undefined {
  return fonts[font.toLowerCase()]?.[code.toUpperCase().replace(/^F0/, "")];
}

/** The sign of a w:sym (ECMA-376, part 1, 17.3.3.30). */
export const signOf = ({ attributes }: Element) => symbolSign(attributes["w:font"] ?? "", attributes["w:char"] ?? "");

/** The code of a letter in a font of symbols: programs write it as itself, or in the private use area. */
export const symbolCode = (letter: string) => (letter.charCodeAt(0) % 0xf000).toString(16).toUpperCase().padStart(2, "0");

/** Whether the letters of a font are signs. */
export const isOfSymbols = (font: string) => /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font);

/** Letters in a font of symbols as the signs that it shows; one that is not known is left out, and said. */
export function inSigns(font: string, letters: string, sayUnknown: (sign: string) => void): string {
  return [...letters]
    .map((letter) => {
      if (/\s/.test(letter)) return letter;
      const sign = symbolSign(font, symbolCode(letter));
      if (sign === undefined) sayUnknown(`${font} ${symbolCode(letter)}`);
      return sign ?? "";
    })
    .join("");
}
