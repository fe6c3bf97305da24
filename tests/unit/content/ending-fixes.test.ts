// Following every fix literally leads to a manual without problems: no two rules send an editor round in circles.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadVersions } from "../../../lib/content/get-manual";
import type { Told } from "../../../lib/content/problem";
import { recordNumbers } from "../../../lib/content/record-numbers";
import { recordVersions } from "../../../lib/content/record-versions";
import { problemsAsContent } from "./broken-manual";
import { copyManual } from "./copied-manual";
import { namesIn } from "./full-manual";

const { folder, sound, read, put, change } = copyManual();
const nameOf = ({ file }: Told) => file.replace(/^content\//, "");
const chapter = "9.1-invented-links";
const remove = (name: string) => rmSync(join(folder(), name));
const putBack = (name: string) => {
  mkdirSync(dirname(join(folder(), name)), { recursive: true });
  cpSync(join(sound(), name), join(folder(), name));
};

/** What each fix says, done to the letter. Where it names two ways, both are tried: `second` takes the other. */
const doings: Record<string, (problem: Told, second: boolean) => void> = {
  "missing-number": ({ details: [missing = "", , after] }) => {
    const [to = ""] = missing.split(" ");
    renameSync(join(folder(), `${chapter}/${after}.md`), join(folder(), `${chapter}/${to}.md`));
    change(`${chapter}/chapter.yml`, new RegExp(`\\b${after}\\b`), to);
  },
  "empty-section": (problem, second) => {
    if (!problem.fix.includes("delete") || !second) return put(nameOf(problem), `${read(nameOf(problem)).trimEnd()}\n\nInvented words.\n`);
    remove(nameOf(problem));
    change(`${chapter}/chapter.yml`, new RegExp(`, ${problem.details[0]}\\b|\\b${problem.details[0]}, `), "");
  },
  "unknown-section": ({ details: [number] }) => change(`${chapter}/chapter.yml`, new RegExp(`, ${number}\\b|\\b${number}(?:, )?`), ""),
  "section-in-no-part": ({ details: [number] }) =>
    change(`${chapter}/chapter.yml`, /sections: \[([^\]]*)\]\s*$/, `sections: [$1, ${number}]\n`),
  "number-order": () => {
    const inOrder = (list: string) =>
      list
        .split(", ")
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
        .join(", ");
    put(
      `${chapter}/chapter.yml`,
      read(`${chapter}/chapter.yml`).replace(/\[([^\]]*)\]/g, (_whole, list: string) => `[${inOrder(list)}]`),
    );
  },
  "unrecorded-number": ({ details: [, recorded, now] }) => {
    renameSync(join(folder(), `${chapter}/${now}.md`), join(folder(), `${chapter}/${recorded}.md`));
    change(`${chapter}/chapter.yml`, new RegExp(`\\b${now}\\b`), recorded ?? "");
  },
  "unrecorded-id": () =>
    put(
      "number-history.yml",
      recordNumbers(
        read("number-history.yml"),
        namesIn(folder()).map((name) => ({ name, text: read(name) })),
      ).text,
    ),
  "unlocked-version": () => put("versions.yml", recordVersions(read("versions.yml"), loadVersions(folder())).text),
  "missing-lock": () => put("versions.yml", recordVersions("", loadVersions(folder())).text),
  "missing-number-history": () => putBack("number-history.yml"),
  "vanished-id": ({ details: [id, number, other] }) => {
    const [file = ""] = namesIn(sound()).filter((name) => name.endsWith(`/${number}.md`));
    if (other) return change(file, `id: ${other}`, `id: ${id}`);
    putBack(file);
    putBack(`${dirname(file)}/chapter.yml`);
  },
  "lost-version": ({ details: [day, , number, redated] }) => {
    if (redated) return change(redated, /^version: .*$/m, `version: ${day}`);
    const kept = namesIn(sound()).filter((name) => name.includes(`/${number}/`) || name.endsWith(`/${number}.md`));
    for (const name of kept) putBack(name);
  },
  "duplicate-id": (problem) => change(nameOf(problem), /^id: .*$/m, "id: zz99"),
  "withdrawn-id": (problem) => change(`7.1-invented-bells/${problem.details[1]}.md`, /^id: .*$/m, "id: zz98"),
  "withdrawn-in-no-part": ({ details: [number] }) => change("7.1-invented-bells/chapter.yml", "withdrawn: [", `withdrawn: [${number}, `),
  "withdrawn-unknown": ({ details: [number] }) =>
    change("7.1-invented-bells/chapter.yml", new RegExp(`, ${number}\\b|\\b${number}(?:, )?`), ""),
  "unused-picture": (problem) => remove(nameOf(problem)),
  "unknown-picture": ({ details: [name, pictures] }) => putBack(`${pictures}/${name}`),
  "changed-words": (problem) => putBack(nameOf(problem)),
  "unchanged-version": (problem) => {
    const [, from = "", to = ""] = /^move (\S+) to (\S+),/.exec(problem.details[3] ?? "") ?? [];
    renameSync(join(folder(), from), join(folder(), to));
  },
  "unchanged-locked-version": (problem, second) => {
    doings["unchanged-version"]?.(problem, second);
    const [, day, , , id] = problem.details;
    change("versions.yml", new RegExp(`^(${id}:\\n(?:  .*\\n)*?)  ${day}: .*\\n`, "m"), "$1");
  },
  "version-after-chapter": ({ details: [day] }) => change(`${chapter}/chapter.yml`, /^as-at: .*$/m, `as-at: ${day}`),
  "empty-part": (problem) =>
    change(nameOf(problem), new RegExp(`  - title: ${problem.details[0]}\\n    sections: \\[\\]\\n(?:    withdrawn: \\[\\]\\n)?`), ""),
};

/** Follows the first fix until nothing is reported; returns the rules met on the way. Throws if the same one is reported again. */
function follow(second: boolean): string[] {
  const seen = new Set<string>();
  for (const rules: string[] = []; ; ) {
    const [problem] = problemsAsContent(folder());
    if (!problem) return rules;
    const state = namesIn(folder())
      .map((name) => name + (name.endsWith(".png") ? "" : read(name)))
      .join("\0");
    if (seen.has(state)) throw new Error(`The fixes lead round in a circle: ${rules.join(", ")}, ${problem.rule}`);
    seen.add(state);
    rules.push(problem.rule);
    const doing = doings[problem.rule];
    if (!doing) throw new Error(`Nothing is known to be done for ${problem.rule}: ${problem.message}`);
    doing(problem, second);
  }
}

const section = (id: string, words = "Invented words.") => `---\nid: ${id}\nversion: 2021-01-01\n---\n\n${words}\n`;
const emptied = (name: string) => change(name, /(\n---\n)[\s\S]*$/, "$1");

/** Where an editor may begin: what was done to the content. */
const beginnings: Record<string, () => void> = {
  "a published section without words": () => emptied(`${chapter}/9.1.2.md`),
  "a new section without words": () => {
    put(`${chapter}/9.1.4.md`, section("zz01", ""));
    change(`${chapter}/chapter.yml`, "9.1.3]", "9.1.3, 9.1.4]");
  },
  "a new section, without words, before another": () => {
    put(`${chapter}/9.1.4.md`, section("zz01", ""));
    put(`${chapter}/9.1.5.md`, section("zz02"));
    change(`${chapter}/chapter.yml`, "9.1.3]", "9.1.3, 9.1.4, 9.1.5]");
  },
  "a new section after a gap": () => {
    put(`${chapter}/9.1.7.md`, section("zz01"));
    change(`${chapter}/chapter.yml`, "9.1.3]", "9.1.3, 9.1.7]");
  },
  "a gap that the number history has": () => {
    put(`${chapter}/9.1.7.md`, section("zz01"));
    change(`${chapter}/chapter.yml`, "9.1.3]", "9.1.3, 9.1.7]");
    doings["unrecorded-id"]?.({} as Told, false);
  },
  "a section renumbered by hand": () => {
    renameSync(join(folder(), `${chapter}/9.1.3.md`), join(folder(), `${chapter}/9.1.8.md`));
    change(`${chapter}/chapter.yml`, "9.1.3", "9.1.8");
  },
  "a section that was deleted": () => remove(`${chapter}/9.1.2.md`),
  "a section that was deleted, and its number": () => {
    remove(`${chapter}/9.1.2.md`);
    change(`${chapter}/chapter.yml`, ", 9.1.2", "");
  },
  "a section in no part": () => change(`${chapter}/chapter.yml`, ", 9.1.2", ""),
  "a section copied with its id": () => {
    put(`${chapter}/9.1.4.md`, section("na01"));
    change(`${chapter}/chapter.yml`, "9.1.3]", "9.1.3, 9.1.4]");
  },
  "an id that was changed": () => change(`${chapter}/9.1.2.md`, "id: na02", "id: zz05"),
  "a day that was changed": () => change(`${chapter}/9.1.2.md`, "version: 2020-01-01", "version: 2020-10-10"),
  "words that were changed": () => change(`${chapter}/9.1.2.md`, "See", "Look at"),
  "the id of a withdrawn text": () => change("7.1-invented-bells/7.1.7.md", /^id: .*$/m, "id: ba03"),
  "a withdrawn number that is in no part": () => change("7.1-invented-bells/chapter.yml", "withdrawn: [7.1.5]", "withdrawn: []"),
  "a withdrawn text whose file is gone": () => rmSync(join(folder(), "7.1-invented-bells/superseded/7.1.5"), { recursive: true }),
  "no number history": () => remove("number-history.yml"),
  "no lock": () => remove("versions.yml"),
  "an amendment without a changed word": () => {
    const text = read(`${chapter}/9.1.3.md`);
    put(`${chapter}/superseded/9.1.3/2020-01-01.md`, text);
    put(`${chapter}/9.1.3.md`, text.replace("version: 2020-01-01", "version: 2021-01-01\nnote: Invented."));
  },
  "a locked amendment without a changed word": () => {
    beginnings["an amendment without a changed word"]?.();
    doings["unlocked-version"]?.({} as Told, false);
  },
  "a chapter whose day is too early": () => change(`${chapter}/chapter.yml`, /^as-at: .*$/m, "as-at: 2019-01-01"),
};

test.each(Object.entries(beginnings))(
  "%s ends well, whichever way of the fixes is taken",
  (_what, begin) => {
    for (const second of [false, true]) {
      rmSync(folder(), { recursive: true });
      cpSync(sound(), folder(), { recursive: true });
      begin();
      expect(problemsAsContent(folder())).not.toEqual([]);
      expect(follow(second).length).toBeLessThan(8);
      expect(existsSync(join(folder(), "manual.yml"))).toBe(true);
    }
  },
  60_000,
);
