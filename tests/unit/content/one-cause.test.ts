// A mistake in one file is reported for that file, and what only follows from it is not reported.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFull } from "../../how-many";
import { problemsAsContent } from "./broken-manual";
import { makeFullManual, namesIn } from "./full-manual";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-one-cause-"));
  makeFullManual(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** "FILE RULE" of everything reported. */
function told(): string[] {
  return problemsAsContent(folder).map(({ file, rule }) => `${file.replace(/^content\//, "")} ${rule}`);
}

type Break = (text: string) => string | Uint8Array;
const hasFront = (name: string) => name.endsWith(".md");
const isYaml = (name: string) => name.endsWith(".yml");
const isText = (name: string) => hasFront(name) || isYaml(name) || name.endsWith(".svg");

/** Every way to break a file, and the files that can be broken so. */
const ways: Record<string, { of: (name: string) => boolean; spoil: Break }> = {
  "holds a conflict of git": {
    of: isText,
    spoil: (text) => text.replace(/^(.*\n)(.*\n)/, "$1<<<<<<< HEAD\n$2=======\n$2>>>>>>> other\n"),
  },
  "is not text": { of: (name) => hasFront(name) || isYaml(name), spoil: (text) => `${text}\0` },
  "is too large": { of: (name) => hasFront(name) || isYaml(name), spoil: (text) => text + "#".repeat(1_000_001) },
  "is not UTF-8": {
    of: (name) => hasFront(name) || isYaml(name),
    spoil: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]),
  },
  "was saved by Windows": {
    of: (name) => hasFront(name) || isYaml(name),
    spoil: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x93])]),
  },
  "holds a hidden character": {
    of: isText,
    spoil: (text) => text.replace(/[a-z](?=[a-z])/g, (letter, at) => (at > text.length - 20 ? `${letter}\u200b` : letter)),
  },
  "has a reference to a hidden character": { of: hasFront, spoil: (text) => `${text.trimEnd()}&#8238;\n` },
  "has a line without a colon": {
    of: (name) => hasFront(name) || isYaml(name),
    spoil: (text) => text.replace(/^(id|title|[\w.-]+): ?(.*)$/m, "$1 $2"),
  },
  "has a tab before its lines": { of: isYaml, spoil: (text) => text.replace(/^ /m, "\t") },
  "has a quotation mark that is not closed": {
    of: (name) => hasFront(name) || isYaml(name),
    spoil: (text) => text.replace(/^(?!#)(.*?): (?=[^\s{[])/m, '$1: "'),
  },
  "has a key twice": { of: hasFront, spoil: (text) => text.replace(/^(version: .*)$/m, "$1\n$1") },
  "has a key that does not exist": { of: hasFront, spoil: (text) => text.replace(/^version:/m, "note-of: x\nversion:") },
  "has a key named __proto__": {
    of: (name) => hasFront(name) || /chapter|manual/.test(name),
    spoil: (text) => text.replace(/^(?=id:|title:)/m, "__proto__: x\n"),
  },
  "has an anchor": {
    of: (name) => hasFront(name) || /chapter|manual/.test(name),
    spoil: (text) => text.replace(/^(version|title): /m, "$1: &a "),
  },
  "has a tag": {
    of: (name) => hasFront(name) || /chapter|manual/.test(name),
    spoil: (text) => text.replace(/^(version|title): /m, "$1: !a "),
  },
  "has no id": { of: (name) => hasFront(name) || name.endsWith("chapter.yml"), spoil: (text) => text.replace(/^id:.*\n/m, "") },
  "has an id that is none": {
    of: (name) => hasFront(name) || name.endsWith("chapter.yml"),
    spoil: (text) => text.replace(/^id:.*$/m, "id: lo"),
  },
  "has no day": { of: hasFront, spoil: (text) => text.replace(/^version:.*\n/m, "") },
  "has a day that does not exist": {
    of: (name) => hasFront(name) || name.endsWith("chapter.yml"),
    spoil: (text) => text.replace(/^(version|as-at): .*$/m, "$1: 2020-02-30"),
  },
  "has a far day": {
    of: (name) => hasFront(name) || name.endsWith("chapter.yml"),
    spoil: (text) => text.replace(/^(version|as-at): .*$/m, "$1: 9999-12-31"),
  },
  "has no front matter": { of: hasFront, spoil: (text) => text.replace(/^---[\s\S]*?\n---\n/, "") },
  "has front matter without its end": { of: hasFront, spoil: (text) => text.replace(/\n---\n/, "\n") },
  "has a front matter of code": { of: hasFront, spoil: (text) => text.replace(/^---/, "---js") },
  "has lost its first line": {
    of: (name) => hasFront(name) || name.endsWith("chapter.yml") || name === "manual.yml",
    spoil: (text) => text.replace(/^.*\n/, ""),
  },
  "is empty": { of: (name) => hasFront(name) || /chapter\.yml|manual\.yml/.test(name), spoil: () => "" },
  "is cut in half": { of: (name) => name.endsWith(".png") || name.endsWith(".svg"), spoil: (text) => Buffer.from(text.slice(0, 12)) },
};

test("the manual that is broken is a good one", () => expect(told()).toEqual([]));

// What the chapters have alike is broken in one of them; three ways, of which all others are kinds, in every file, or
// in every third where the run is not the full one.
const named = new Set([
  "manual.yml",
  "number-history.yml",
  "7.1-invented-bells/chapter.yml",
  "7.1-invented-bells/7.1.4.md",
  "7.1-invented-bells/superseded/7.1.3/2020-05-05.md",
]);
const isTried = (_name: string, i: number) => isFull || i % 3 === 0;
const everywhere = ["holds a conflict of git", "has a line without a colon", "is cut in half"];

test.each(Object.entries(ways))(
  "reports once that a file %s, and nothing else",
  (way, { of, spoil }) => {
    const wrong: Record<string, string[]> = {};
    let broken = 0;
    for (const name of namesIn(folder)
      .filter(of)
      .filter((one, i) => named.has(one) || (everywhere.includes(way) && isTried(one, i)))) {
      const file = join(folder, name);
      const before = readFileSync(file);
      const after = spoil(before.toString("utf8"));
      if (before.equals(Buffer.from(after))) continue;
      try {
        writeFileSync(file, after);
        broken++;
        const problems = told();
        if (problems.length === 0 || problems.some((problem) => !problem.startsWith(`${name} `))) wrong[name] = problems;
      } finally {
        writeFileSync(file, before);
      }
    }
    expect(broken).toBeGreaterThan(0);
    expect(wrong).toEqual({});
  },
  300_000,
);

test("reports a misnamed file once and nothing else", () => {
  const wrong: Record<string, string[]> = {};
  const names = namesIn(folder).filter((name) => hasFront(name) || isYaml(name) || name.endsWith(".svg"));
  for (const name of names.filter((one, i) => named.has(one) || isTried(one, i))) {
    const renamed = name.replace(/(?=\.\w+$)/, " (copy)");
    renameSync(join(folder, name), join(folder, renamed));
    try {
      const problems = told();
      // The lock and the number history are asked for by name; so is the logo.
      const isAsked = (problem: string) => /missing-(?:file|lock|number history)|unknown-logo/.test(problem);
      const others = problems.filter((problem) => !problem.startsWith(`${renamed} `) && !isAsked(problem));
      if (problems.length === 0 || others.length > 0) wrong[name] = problems;
    } finally {
      renameSync(join(folder, renamed), join(folder, name));
    }
  }
  expect(wrong).toEqual({});
}, 300_000);
