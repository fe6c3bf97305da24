// Edits of every kind that what is kept between builds may depend on. All words are invented.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** Each edit of a copy of tests/fixtures/invented in `content`; it leaves a manual without problems. `at` chooses the place. */
export function editsOf(content: string): Record<string, (at: number) => void> {
  const namesOf = (ending: string) =>
    readdirSync(content, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(ending))
      .sort();
  const read = (name: string) => readFileSync(join(content, name), "utf8");
  const change = (name: string, edit: (text: string) => string) => writeFileSync(join(content, name), edit(read(name)));
  const addLine = (name: string, line: string) => change(name, (text) => `${text.trimEnd()}\n\n${line}\n`);
  const sections = () => namesOf(".md").filter((name) => /^[^/]+\/[\d.]+\.md$/.test(name));
  const numberOf = (name: string) => name.replace(/^.*\/|\.md$/g, "");
  const pick = <T>(from: T[], at: number) => from[at % from.length];
  const setting = (key: string, value: string) =>
    change("manual.yml", (text) => `${text.replace(new RegExp(`^${key}:.*\n`, "m"), "")}${key}: ${value}\n`);
  const itemised = () => sections().filter((name) => read(name).includes("- (a)"));
  return {
    "a sentence more in a section": (at) => addLine(pick(sections(), at), `The kites went up ${at} times.`),
    "a section that cites another": (at) => addLine(pick(sections(), at), `See ${numberOf(pick(sections(), at * 7 + 1))}.`),
    "another title of a chapter": (at) =>
      change(pick(namesOf("chapter.yml"), at), (text) => text.replace(/^title: .*$/m, `title: Kites ${at}`)),
    "another title of the manual": (at) => setting("title", `Manual ${at}`),
    "another title of a section": (at) => {
      const name = pick(sections(), at);
      change(name, (text) => text.replace(/^title: .*\n/m, "").replace(/^version:/m, `title: On kites ${at}\nversion:`));
    },
    "a term that a section defines and others use": (at) => {
      const term = `zephyr${"abcdefghijkl"[at % 12]}`;
      const name = pick(
        sections().filter((one) => !/^defines:/m.test(read(one))),
        at,
      );
      if (sections().some((one) => new RegExp(`^ {2}- ${term}$`, "m").test(read(one)))) return;
      change(name, (text) => text.replace(/^version:/m, `defines:\n  - ${term}\nversion:`));
      addLine(name, `An invented ${term} lifts kites.`);
    },
    "a word that may be a term elsewhere": (at) =>
      addLine(pick(sections(), at), `There was a zephyr${"abcdefghijkl"[at % 12]}, and the KKC came.`),
    "items, and a section that cites one": (at) => {
      const name = pick(sections(), at);
      if (!itemised().includes(name)) addLine(name, "- (a) a kite\n- (b) a string");
      addLine(pick(sections(), at + 1), `As in ${numberOf(name)}(b).`);
    },
    "an item less, which others may cite": (at) => {
      const name = pick(itemised(), at);
      if (name) change(name, (text) => text.replace("\n- (b) a string", "\n- (bb) a string"));
    },
    "another meaning of an abbreviation": (at) =>
      writeFileSync(join(content, "abbreviations.yml"), `KKC:\n  meaning: Kite Keepers’ Club ${at}\n  source: invented\n`),
    "another address of a document": (at) => change("documents.yml", (text) => text.replace(/boats\d*\.pdf/, `boats${at}.pdf`)),
    "another address of a chapter elsewhere": (at) =>
      change("related-chapters.yml", (text) => text.replace(/invented-balloons\d*$/m, `invented-balloons${at}`)),
    "another picture under the same name": (at) => {
      const name = pick(sections(), 0);
      const folder = join(content, name.replace(/\/.*/, ""), "pictures");
      mkdirSync(folder, { recursive: true });
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${20 + (at % 50)} 20"><path d="M0 0h9v9z"/></svg>`;
      writeFileSync(join(folder, "kite.svg"), drawing);
      if (!read(name).includes("picture:kite.svg")) addLine(name, "![An invented kite](picture:kite.svg)");
    },
    "other words that people type": (at) =>
      writeFileSync(join(content, "thesaurus.yml"), `- typed: flyer ${"abcdefghijkl"[at % 12]}\n  find: kite\n`),
    "another introduction": (at) => writeFileSync(join(content, "introduction.md"), `Of ${at} invented kites.\n`),
    "another colour": (at) => setting("colour", pick(["'#0a3e4a'", "'#5a1e4a'", "'#204080'"], at)),
    "another address of the portal": (at) =>
      setting("portal-address", pick(["https://portal.example.org/", "https://example.org/kites/"], at)),
    "a section less": (at) => {
      const isCited = (name: string) => {
        const number = new RegExp(`(?<![\\d.])${numberOf(name).replaceAll(".", "\\.")}(?![\\da-z])`);
        return namesOf(".md").some((one) => one !== name && number.test(read(one)));
      };
      const listed = (name: string) => read(name.replace(/[^/]*$/, "chapter.yml"));
      const without = (name: string) => listed(name).replace(new RegExp(`^ +- ${numberOf(name)}\n`, "m"), "");
      const isAlone = (name: string) => /sections:\n(?! +- )/.test(without(name));
      const name = pick(
        sections().filter((one) => !isCited(one) && !isAlone(one) && !/^defines:|picture:/m.test(read(one))),
        at,
      );
      if (!name) return;
      writeFileSync(join(content, name.replace(/[^/]*$/, "chapter.yml")), without(name));
      rmSync(join(content, name));
    },
  };
}

/** A fresh copy of the invented manual in `content`. */
export function copyInvented(content: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync("tests/fixtures/invented", content, { recursive: true });
}

/** So many lists of edits, each a name and a place; always the same. */
export function randomPlans(names: string[], numRuns: number, maxLength: number): [string, number][][] {
  return fc.sample(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1000)), { minLength: 1, maxLength }), { numRuns, seed: 25 });
}
