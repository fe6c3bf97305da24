// Numbers as lists print them.

/** `format` is the type of an HTML list: 1, a, A, i, I; or 01 or 1st, as word processors count too. `repeats`: after z come aa, bb, as word processors count, not aa, ab. */
export function listLabel(value: number, format: string, repeats = false): string {
  if (value < 1) return String(value);
  switch (format) {
    case "a":
      return letters(value, repeats);
    case "A":
      return letters(value, repeats).toUpperCase();
    case "i":
      return roman(value);
    case "I":
      return roman(value).toUpperCase();
    case "01":
      return String(value).padStart(2, "0");
    case "1st":
      return `${value}${ordinalEnd(value)}`;
    default:
      return String(value);
  }
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function letters(value: number, repeats: boolean): string {
  const letter = (index: number) => String.fromCharCode(97 + (index % 26));
  if (repeats) return letter(value - 1).repeat(Math.min(20, Math.ceil(value / 26)));
  return (value > 26 ? letters(Math.floor((value - 1) / 26), false) : "") + letter(value - 1);
}

const signs: [number, string][] = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
  ] as [number, string][]),
  ...([
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as [number, string][]),
];

function roman(value: number): string {
  let [left, text] = [Math.min(value, 4999), ""];
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign;
  return text;
}
