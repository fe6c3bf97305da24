// Thousands of entries in any list of the content, or of files, or of paths to them: read or refused within seconds of processor
// time, always with a place, and never by an unexpected error. All of it is invented.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { examineContent } from "../../../lib/content/get-manual";
import { mostSeconds, runs, size } from "../../how-many";
import { invented } from "../content/broken-manual";
import { options } from "./hostile-text";

vi.setConfig({ testTimeout: 300_000 });

const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const id = (i: number) => letters[20 + (i >> 15)] + letters[(i >> 10) & 31] + letters[(i >> 5) & 31] + letters[i & 31];
const dayAfter = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
const times = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("");
const section = (front: string) => `---\nid: vv01\nversion: 2018-01-01\n${front}---\n\nAn invented kite.\n`;
const chapter = (more: string) => `id: vc01\ntitle: Invented\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [9.1.1]\n${more}`;

/** Examines the invented manual with these files added or replaced. */
function examined(files: Record<string, string>): { seconds: number; rules: Set<string> } {
  const folder = mkdtempSync(join(tmpdir(), "portal-thousands-"));
  try {
    cpSync(invented, folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const before = process.cpuUsage();
    const { problems } = examineContent(folder);
    const { user, system } = process.cpuUsage(before);
    for (const { file, line, column } of problems) expect([file.startsWith(folder), line > 0, column > 0]).toEqual([true, true, true]);
    return { seconds: (user + system) / 1e6, rules: new Set(problems.map(({ rule }) => rule)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lists: [string, Record<string, string>][] = [
  [
    "a number history of 17,000 texts",
    {
      "number-history.yml": times(
        size(17_000),
        (i) => `${id(i)}:\n  - number: 9.${1 + Math.floor(i / 900)}.${1 + (i % 900)}\n    from: 2018-01-01\n`,
      ),
    },
  ],
  [
    "a number history in which all texts had the same number",
    { "number-history.yml": times(size(17_000), (i) => `${id(i)}:\n  - number: 9.1.1\n    from: 2018-01-01\n`) },
  ],
  ["a lock of 20,000 texts", { "versions.yml": times(size(20_000), (i) => `${id(i)}:\n  2018-01-01: { words: 0123ABCD }\n`) }],
  [
    "a lock of 8,000 versions of one text",
    { "versions.yml": `vv01:\n${times(size(8_000), (i) => `  ${dayAfter(i)}: { words: 0123ABCD }\n`)}` },
  ],
  [
    "8,000 defined terms",
    { "9.1-kites/chapter.yml": chapter(""), "9.1-kites/9.1.1.md": section(`defines: [${times(size(8_000), (i) => `kite${i}, `)}kite]\n`) },
  ],
  [
    "a defined term as long as a file",
    { "9.1-kites/chapter.yml": chapter(""), "9.1-kites/9.1.1.md": section(`defines: ["${"a".repeat(size(400_000))}"]\n`) },
  ],
  [
    "10,000 misprints",
    { "9.1-kites/chapter.yml": chapter(""), "9.1-kites/9.1.1.md": section(`misprints:\n${times(size(10_000), (i) => `  kite${i}: k\n`)}`) },
  ],
  ["10,000 abbreviations", { "abbreviations.yml": times(size(10_000), (i) => `KB${i}: { meaning: Kite Board, source: Invented }\n`) }],
  ["a thesaurus of 10,000 rows", { "thesaurus.yml": times(size(10_000), (i) => `- typed: dragon${i}, flyer\n  find: kite\n`) }],
  [
    "10,000 parts",
    {
      "9.1-kites/9.1.1.md": section(""),
      "9.1-kites/chapter.yml": chapter(times(size(10_000), (i) => `  - title: P${i}\n    sections: [9.2.${i}]\n`)),
    },
  ],
  ["lists nested 20,000 deep", { "laws.yml": `a: ${"[".repeat(size(20_000))}${"]".repeat(size(20_000))}` }],
  ["keys nested 20,000 deep", { "laws.yml": `a: ${"{a: ".repeat(size(20_000))}` }],
  ["nothing but quotation marks", { "laws.yml": '"'.repeat(size(900_000)) }],
  ["empty lines above a word", { "laws.yml": `${" \n".repeat(size(300_000))}a` }],
  ["nothing but colons", { "laws.yml": ": ".repeat(size(400_000)) }],
  ["nested list items above empty lines", { "laws.yml": "- ".repeat(size(2_000)) + "\n".repeat(size(100_000)) }],
  ["20,000 anchors", { "laws.yml": times(size(20_000), (i) => `a${i}: &b${i} x\nc${i}: *b${i}\n`) }],
  ["5,000 strange files", Object.fromEntries(Array.from({ length: size(5_000) }, (_, i) => [`9.1-kites/superseded/9.1.1/x${i}.md`, "x"]))],
];

test.each(lists)("%s: finished within the bound", (_what, files) => {
  const { seconds, rules } = examined(files);
  expect(seconds).toBeLessThan(mostSeconds);
  expect(rules).not.toContain("unexpected-fault");
});

const signs = [
  "[",
  "]",
  "{",
  "}",
  "- ",
  "a: ",
  ": ",
  "? ",
  "&a ",
  "*a ",
  "!t ",
  "|\n",
  ">\n",
  '"',
  "'",
  "#",
  "%a\n",
  "---\n",
  "\n",
  "  ",
  ", ",
  "\\",
  "x",
];

test("two YAML characters in turn are handled within the bound", () => {
  fc.assert(
    fc.property(fc.constantFrom(...signs), fc.constantFrom(...signs), (one, other) => {
      const { seconds, rules } = examined({ "laws.yml": (one + other).repeat(10_000) });
      expect(seconds).toBeLessThan(mostSeconds);
      expect(rules).not.toContain("unexpected-fault");
    }),
    { seed: options.seed, numRuns: runs(30) },
  );
});
