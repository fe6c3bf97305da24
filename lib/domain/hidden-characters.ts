// Characters that a reader cannot see, or that change what is seen around them: one list, from Unicode's own properties,
// for everything that is published. What real texts need is not in it: no-break spaces, accents and other combining marks,
// joiners in the scripts that are written with them, and emoji.

/** The rule that names such a character. */
export type HiddenRule = "control-character" | "bidi-control" | "invisible-character" | "private-character" | "lost-character";

export type Hidden = {
  rule: HiddenRule;
  /** "U+00AD (soft hyphen)" */
  name: string;
  /** Offset in UTF-16 units. */
  index: number;
  character: string;
};

// General categories Cc, Cf, Co, Cn and Cs but for tabs and line ends, line and paragraph separators, whatever Unicode calls
// ignorable by default (fillers, variation selectors, tags), and symbols that are drawn as nothing or mark a lost character.
const hidden = "[^\\P{C}\\t\\n]|[\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\u2800\\ufffc\\ufffd\\u{1d159}]";
const anyHidden = new RegExp(hidden, "u");

// Joiners are between letters of the scripts that are written with them (UAX 31, 2.3).
const joinable = `[[${[
  ..."Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar".split(
    " ",
  ),
]
  .map((script) => `\\p{Script=${script}}`)
  .join("")}]&&[\\p{L}\\p{M}]]`;
// What is matched first is right: emoji as Unicode lists them (UTS 51), and joiners in their place.
const place = `\\p{RGI_Emoji}|(?<=${joinable})[\\u200c\\u200d](?=${joinable})|(${hidden})`;

/** Every character of a text that is hidden where it is, in order. */
export function hiddenIn(text: string): Hidden[] {
  if (!anyHidden.test(text)) return [];
  // Two patterns: most texts have none, and the second takes longer; made once, for many words may be asked about.
  inPlace ??= new RegExp(place, "gv");
  inPlace.lastIndex = 0;
  const found: Hidden[] = [];
  for (let match = inPlace.exec(text); match; match = inPlace.exec(text)) {
    const { 1: character, index } = match;
    if (character !== undefined) found.push({ rule: ruleFor(character), name: nameOf(character), index, character });
  }
  return found;
}

let inPlace: RegExp | undefined;

/** How many characters of a text are hidden, or would be elsewhere: joiners and the parts of emoji are counted, too. */
export function mayBeHidden(text: string): number {
  return anyHidden.test(text) ? (text.match(new RegExp(hidden, "gu"))?.length ?? 0) : 0;
}

function ruleFor(character: string): HiddenRule {
  if (/[\ufffc\ufffd\p{Cs}]/u.test(character)) return "lost-character";
  if (/\p{Bidi_Control}/u.test(character)) return "bidi-control";
  if (/\p{Cc}/u.test(character)) return "control-character";
  return /[\p{Co}\p{Cn}]/u.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character)
    ? "private-character"
    : "invisible-character";
}

// What editors have met, by their names in Unicode; of all others the number is enough to look them up.
const names: Record<string, string> = {
  "\u00ad": "soft hyphen",
  "\u034f": "combining grapheme joiner",
  "\u061c": "Arabic letter mark",
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "pop directional formatting",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u2800": "blank Braille pattern",
  "\u3164": "Hangul filler",
  "\ufe0f": "variation selector",
  "\ufeff": "byte order mark",
  "\ufffc": "object replacement character",
  "\ufffd": "replacement character",
};

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return Object.hasOwn(names, character) ? `${code} (${names[character]})` : code;
}
