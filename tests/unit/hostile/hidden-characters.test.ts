// Every character that a reader cannot see is refused at its place, wherever it comes from.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hiddenIn } from "../../../lib/domain/hidden-characters";
import { isFull } from "../../how-many";
import { problemsAsContent } from "../content/broken-manual";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-hidden-"));
  for (const [name, text] of Object.entries(files)) put(name, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const section = "---\nid: ha02\nversion: 2018-01-01\n---\n\n";
const files: Record<string, string> = {
  "manual.yml": "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  "3.1-kites/chapter.yml": "id: hc01\ntitle: Kites\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.1.1, 3.1.2]\n",
  "3.1-kites/3.1.1.md": "---\nid: ha01\nversion: 2020-01-01\nnote: Invented.\n---\n\nA kite is flown.\n",
  "3.1-kites/3.1.2.md": `${section}A kite is taken down.\n`,
  "3.1-kites/superseded/3.1.1/2018-01-01.md": "---\nid: ha01\nversion: 2018-01-01\n---\n\nA kite is held.\n",
};

function put(name: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** "LINE:COLUMN" of the hidden characters reported in a file with `text`, and the rules of everything else reported. */
function refusals(name: string, text: string): { places: string[]; others: string[] } {
  put(name, text);
  try {
    const problems = problemsAsContent(folder, ["missing-lock", "unused-picture"]);
    const isHidden = ({ rule, file }: { rule: string; file: string }) =>
      /^(?:(?:control|invisible|private|lost)-character|bidi-control)$/.test(rule) && file === join("content", name);
    return {
      places: problems.filter(isHidden).map(({ line, column }) => `${line}:${column}`),
      others: problems.filter((problem) => !isHidden(problem)).map(({ rule }) => rule),
    };
  } finally {
    if (files[name] === undefined) rmSync(join(folder, name));
    else put(name, files[name]);
  }
}

// As in Unicode 17's DerivedGeneralCategory (Cc, Cf, Zl, Zp) and DerivedCoreProperties (default ignorable), from and to. Written
// out here, so that the list under test does not test itself. The last ones are some private-use and unassigned code points.
const ranges =
  "0-8 b-1f 7f-9f ad-ad 34f-34f 600-605 61c-61c 6dd-6dd 70f-70f 890-891 8e2-8e2 115f-1160 17b4-17b5 180b-180f 200b-200f 2028-202e " +
  "2060-206f 2800-2800 3164-3164 fe00-fe0f feff-feff ffa0-ffa0 fff0-fffd 110bd-110bd 110cd-110cd 13430-1343f 1bca0-1bca3 1d159-1d159 " +
  "1d173-1d17a e0000-e0fff e000-e002 f0b7-f0b7 f8ff-f8ff f0000-f0001 10fffd-10fffd fdd0-fdef fffe-ffff 1fffe-1ffff 10fffe-10ffff d800-d802 dfff-dfff";
const hidden = ranges.split(" ").flatMap((range) => {
  const [from, to] = range.split("-").map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
});
const isLone = (code: number) => code >= 0xd800 && code <= 0xdfff;
// Thousands of tags, and of code points reserved for more, behave the same: a sample is tried at each place, all of them in the
// list.
// The full run takes six times as many.
const some = hidden.filter((code, i) => (code < 0xe0000 ? isFull || i % 6 === 0 : code % 97 === 0));

/** The check lists this many problems of one kind in one file, and only counts the rest. */
function inTwenties<Item>(list: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(list.length / 20) }, (_, i) => list.slice(i * 20, i * 20 + 20));
}

test("the list has every character that Unicode calls hidden, and no visible one", () => {
  expect(hidden.filter((code) => hiddenIn(`a${String.fromCodePoint(code)}b`).length !== 1)).toEqual([]);
  const known = new Set(hidden);
  const seen: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (known.has(code) || /[\p{Co}\p{Cs}\p{Cn}]/u.test(character)) continue;
    if (hiddenIn(character).length > 0) seen.push(code.toString(16));
  }
  expect(seen).toEqual([]);
}, 60_000);

test("accepts what real texts need", () => {
  const texts = [
    "5\u00a0km",
    "5\u202fkm",
    "nai\u0308ve",
    "Zoë’s – “kite”",
    "می\u200cخواهم",
    "क\u094d\u200dष",
    "ශ්\u200dරී",
    "👩\u200d🚒 ❤\ufe0f 1\ufe0f\u20e3",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "\t\n",
    "²½№ ﬁ ① 한글 日本",
  ];
  expect(texts.filter((text) => hiddenIn(text).length > 0)).toEqual([]);
});

test.each([
  ["a joiner between Latin letters", "ki\u200dte"],
  ["a joiner at the end of a word", "می\u200c kite"],
  ["an emoji selector after a letter", "k\ufe0fite"],
  ["tags that make no real flag", "🏴\u{e006b}\u{e0069}\u{e0074}\u{e007f}"],
  ["two joiners", "می\u200c\u200cخواهم"],
])("%s is hidden", (_what, text) => expect(hiddenIn(text).length).toBeGreaterThan(0));

/** Places in words; each line has one character, given as `it`. */
const inWords: Record<string, (it: string) => string> = {
  "a paragraph": (it) => `A k${it}ite.\n`,
  "strong words": (it) => `A **k${it}ite** flies.\n`,
  "a heading": (it) => `## A k${it}ite\n`,
  "an item of a list": (it) => `- A k${it}ite\n`,
  "a quotation": (it) => `> A k${it}ite\n`,
  "a cell of a table": (it) => `| A k${it}ite |\n| --- |\n`,
  "words of a link": (it) => `[A k${it}ite](https://www.example.org)\n`,
  "the address of a link": (it) => `[A kite](https://www.example.org/k${it}ite)\n`,
  "the title of a link": (it) => `[A kite](https://www.example.org "k${it}ite")\n`,
  "the name of a picture": (it) => `![A kite](picture:k${it}ite.png)\n`,
  "the words for a picture": (it) => `![A k${it}ite](picture:kite.png)\n`,
  "a term": (it) => `K${it}ite\n: It flies.\n`,
  "what a term means": (it) => `Kite\n: It f${it}lies.\n`,
  "a note": (it) => `A kite.[^1]\n\n[^1]: It f${it}lies.\n`,
  "the label of a note": (it) => `A kite.[^k${it}x]\n`,
  "the language of code": (it) => `\`\`\`k${it}ite\nx\n\`\`\`\n`,
};
const notOnlyTyped: Record<string, (it: string) => string> = {
  ...inWords,
};
const onlyTyped: Record<string, (it: string) => string> = {
  code: (it) => `A \`k${it}ite\`.\n`,
  "a block of code": (it) => `\`\`\`\nk${it}ite\n\`\`\`\n`,
  "a flow chart": (it) => `\`\`\`flow-chart\nSeen: A k${it}ite.\n\`\`\`\n`,
};

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index);
  return `${before.split("\n").length}:${index - before.lastIndexOf("\n")}`;
}

describeEach("typed into", { ...inWords, ...onlyTyped }, (block) => {
  // Files cannot have lone surrogates, NUL makes a file binary, and old line ends are line ends.
  const typed = [0x7, 0x85, 0xad, 0x200b, 0x202e, 0x2028, 0x2066, 0x3164, 0xfe0f, 0xfffd, 0xe000, 0xe0041].map((code) =>
    String.fromCodePoint(code),
  );
  return typed.map((it) => ({ text: section + block(it), at: it }));
});

describeEach("by a reference in", notOnlyTyped, (block) => {
  const written = [
    "&#8238;",
    "&#x202E;",
    "&shy;",
    "&zwj;",
    "&zwnj;",
    "&ZeroWidthSpace;",
    "&NoBreak;",
    "&lrm;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#12;",
    "&#x2028;",
    "&#xFE0F;",
    "&#xE000;",
    "&#xFFFE;",
  ];
  return written.map((it) => ({ text: section + block(it), at: it }));
});

function describeEach(
  how: string,
  blocks: Record<string, (it: string) => string>,
  cases: (block: (it: string) => string) => { text: string; at: string }[],
): void {
  test.each(Object.entries(blocks))(
    `a hidden character ${how} %s is refused at its place`,
    (_where, block) => {
      for (const { text, at } of cases(block)) {
        const { places } = refusals("3.1-kites/3.1.2.md", text);
        expect([at, places]).toEqual([at, [placeOf(text, text.indexOf(at, section.length))]]);
      }
    },
    60_000,
  );
}

test("every hidden character written as a reference is rejected at its place, in a current text, an earlier one and the introduction", () => {
  const fronts: Record<string, string> = {
    "3.1-kites/3.1.2.md": section,
    "3.1-kites/superseded/3.1.1/2018-01-01.md": "---\nid: ha01\nversion: 2018-01-01\n---\n\n",
    "introduction.md": "",
  };
  for (const [name, front] of Object.entries(fronts)) {
    for (const codes of inTwenties(some)) {
      const text = `${front}${codes.map((code) => `k&#x${code.toString(16)};ite`).join("\n")}\n`;
      const expected = codes.map((_code, i) => `${front.split("\n").length + i}:2`);
      expect(refusals(name, text)).toEqual({ places: expected, others: [] });
    }
  }
}, 60_000);

/** Files of YAML with one text in double quotes. */
const inYaml: [name: string, before: string, after: string][] = [
  ["manual.yml", 'title: "', '"\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n'],
  ["manual.yml", 'title: Kites\npublisher: "', '"\naddress: https://manual.example.org\ntime-zone: Europe/London\n'],
  ["manual.yml", `${files["manual.yml"]}partners:\n  - telephone: "101"\n    name: "`, '"\n'],
  ["manual.yml", `${files["manual.yml"]}urgent:\n  telephone: "999"\n  words: "`, '"\n'],
  ["manual.yml", `${files["manual.yml"]}notice:\n  from: 2020-01-01\n  text: "`, '"\n'],
  ["3.1-kites/chapter.yml", 'id: hc01\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.1.1, 3.1.2]\ntitle: "', '"\n'],
  ["3.1-kites/chapter.yml", 'id: hc01\ntitle: Kites\nas-at: 2020-01-01\nparts:\n  - sections: [3.1.1, 3.1.2]\n    title: "', '"\n'],
  ["3.1-kites/3.1.2.md", '---\nid: ha02\nversion: 2018-01-01\ntitle: "', '"\n---\n\nA kite.\n'],
  ["3.1-kites/3.1.2.md", '---\nid: ha02\nversion: 2018-01-01\nnote: "', '"\n---\n\nA kite.\n'],
  ["3.1-kites/3.1.2.md", '---\nid: ha02\nversion: 2018-01-01\nmisprints: { "', '": kite }\n---\n\nA kite.\n'],
  ["3.1-kites/3.1.2.md", '---\nid: ha02\nversion: 2018-01-01\nmisprints: { kite: "', '" }\n---\n\nA kite.\n'],
  ["3.1-kites/3.1.2.md", '---\nid: ha02\nversion: 2018-01-01\ndefines: ["', '"]\n---\n\nA kite.\n'],
  ["3.1-kites/superseded/3.1.1/2018-01-01.md", '---\nid: ha01\nversion: 2018-01-01\ntitle: "', '"\n---\n\nA kite.\n'],
  ["documents.yml", '? "', '"\n: title: Kites\n'],
  ["documents.yml", 'kite:\n  title: "', '"\n'],
  ["documents.yml", 'kite:\n  title: Kites\n  leads-to: "', '"\n'],
  ["related-chapters.yml", 'kite:\n  title: "', '"\n'],
  ["laws.yml", 'ukpga/1999/999: "', '"\n'],
  ["abbreviations.yml", 'IKB:\n  source: Invented\n  meaning: "', '"\n'],
  ["abbreviations.yml", '? "', '"\n: source: Invented\n  meaning: Kites\n'],
  ["thesaurus.yml", '- typed: dragon\n  find: "', '"\n'],
  ["advice.yml", 'off:\n  - advice: long-section\n    why: "', '"\n'],
  ["advice.yml", 'words: ["', '"]\n'],
  ["number-history.yml", 'ha09:\n  - number: 3.1.9\n    from: 2018-01-01\n  - withdrawn: 2019-01-01\n    why: "', '"\n'],
];
const yamlEscapes = some.map((code) =>
  code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`,
);
const namedEscapes = ["\\0", "\\a", "\\b", "\\e", "\\f", "\\v", "\\r", "\\N", "\\L", "\\P", "\\x7f", "\\xad"];

test.each(inYaml)(
  "every hidden character by an escape in %s is rejected at its place, and nothing else is reported (%j)",
  (name, before, after) => {
    for (const escapes of inTwenties([...namedEscapes, ...yamlEscapes])) {
      const words = escapes.map((written) => `k${written}i`);
      const text = before + words.join("") + after;
      let at = before.length;
      const expected = words.map((word) => {
        const place = placeOf(text, at + 1);
        at += word.length;
        return place;
      });
      // Lone halves of a pair.
      expect(refusals(name, text)).toEqual({ places: expect.arrayContaining(expected), others: [] });
    }
  },
);

test("every hidden character written as a number in a drawing is refused at its place", () => {
  const valid = some.filter((code) => !isLone(code));
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>\n';
  for (const codes of inTwenties(valid)) {
    const text = `${open}${codes.map((code) => `k&#x${code.toString(16)};ite`).join("\n")}\n</text></svg>\n`;
    const { places } = refusals("3.1-kites/pictures/kite.svg", text);
    expect(places).toEqual(codes.map((_code, i) => `${i + 2}:2`));
  }
});

test("a number with leading zeros is refused, too", () => {
  for (const written of ["&#x0000000000202e;", "&#0000000000008238;", "&#99999999999999999999;"]) {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>k${written}ite</text></svg>`;
    expect(refusals("3.1-kites/pictures/kite.svg", text).places).toContain(placeOf(text, text.indexOf(written)));
  }
});

test("a hidden character in the name of a chapter's folder is refused", () => {
  const name = "3.2-bo\u00adats/chapter.yml";
  put(name, "id: hc02\ntitle: Boats\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.2.1]\n");
  put(name.replace("chapter.yml", "3.2.1.md"), `${section.replace("ha02", "ha03")}A boat.\n`);
  try {
    const found = problemsAsContent(folder, ["missing-lock"]).map(({ rule, file }) => [rule, file]);
    expect(found).toEqual([["invisible-character", join("content", "3.2-bo\u00adats")]]);
  } finally {
    rmSync(join(folder, name, ".."), { recursive: true });
  }
});

test("references and escapes that are shown as written are ordinary words", () => {
  const text = `---\nid: ha02\nversion: 2018-01-01\ntitle: 'k\\u202eite'\n---\n\nA \`&shy;\`, \\&shy; and &amp;shy;.\n\n\`\`\`\n&#8238;\n\`\`\`\n`;
  expect(refusals("3.1-kites/3.1.2.md", text)).toEqual({ places: [], others: [] });
});
