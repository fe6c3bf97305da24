// Numbers as lists print them.

/** `format` is the type of an HTML list: 1, a, A, i, I; or 01, 001, 1st, One, First or *, as word processors count too. `repeats`: after z come aa, bb, as word processors count, not aa, ab. */
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
    case "001":
    case "0001":
      return String(value).padStart(format.length, "0");
    case "1st":
      return `${value}${ordinalEnd(value)}`;
    case "One":
      return cardinal(value);
    case "First":
      return ordinal(value);
    case "*":
      return ["*", "†", "‡", "§"][(value - 1) % 4].repeat(Math.ceil(value / 4));
    default:
      return String(value);
  }
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const irregular: Record<string, string> = { one: "first", two: "second", three: "third", five: "fifth", eight: "eighth", nine: "ninth" };

// Twenty-one; in figures from a hundred.
function cardinal(value: number): string {
  if (value > 99) return String(value);
  const words = value < 20 ? ones[value] : `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? "" : `-${ones[value % 10]}`}`;
  return words[0].toUpperCase() + words.slice(1);
}

function ordinal(value: number): string {
  if (value > 99) return `${value}${ordinalEnd(value)}`;
  const [, before = "", last = ""] = /^(.*-)?(.*)$/.exec(cardinal(value)) ?? [];
  const plain = last.toLowerCase();
  const end = irregular[plain] ?? `${plain.replace(/y$/, "ie").replace(/ve$/, "f")}th`;
  return before === "" ? end[0].toUpperCase() + end.slice(1) : before + end;
}

/** Whether listLabel prints numbers of a type as they are: any other type has figures. */
export const isKnownType = (type: string) => /^(?:[aAiI*]|0*1|1st|One|First)?$/.test(type);

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
