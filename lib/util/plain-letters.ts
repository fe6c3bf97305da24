// Letters as addresses and names of files have them: a to z.

// Latin letters that Unicode does not take apart into a letter and a mark (UAX 15), as most registers of names write them.
const single: Record<string, string> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "ng",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
  ŧ: "t",
};

/** Text in small letters, without the marks of its Latin letters: "Łódź, dŵr" → "lodz, dwr". Other letters stay. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase().normalize("NFKD");
  return small.replace(/\p{M}/gu, "").replace(/[^\0-\x7f]/g, (letter) => single[letter] ?? letter);
}
