// Makes the broken manual of a rule: the invented manual, with the files of tests/fixtures/rules/RULE laid over it.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examineContent, loadManual } from "../../../lib/content/get-manual";
import { ContentError, type Told } from "../../../lib/content/problem";
import { changeFolder } from "../../../lib/content/read-files";
import type { RuleName } from "../../../lib/content/rules";

export const invented = "tests/fixtures/invented";
export const fixtures = "tests/fixtures/rules";

/** Words at which tests/unit/content/rules.test.ts lets the parser of Markdown fail. */
export const portalFailsHere = "The invented portal fails at these words.";

/** What cannot be kept under version control, made by the test: absent files, loops, very large files. */
const madeAtTheTime: Record<string, (manual: string) => void> = {
  "no-content": (manual) => rmSync(manual, { recursive: true }),
  "missing-file": (manual) => {
    rmSync(join(manual, "manual.yml"));
    rmSync(join(manual, "3.2-paper-boats/chapter.yml"));
  },
  "no-chapter": (manual) => {
    rmSync(join(manual, "3.1-kite-safety"), { recursive: true });
    rmSync(join(manual, "3.2-paper-boats"), { recursive: true });
  },
  "link-loop": (manual) => {
    symlinkSync(manual, join(manual, "3.1-kite-safety/again"));
    symlinkSync("three", join(manual, "two"));
    symlinkSync("two", join(manual, "three"));
  },
  "missing-list": (manual) => {
    rmSync(join(manual, "documents.yml"));
    writeFileSync(join(manual, "laws.yml"), "# Nothing is left.\n");
  },
  "renamed-folder": (manual) => renameSync(join(manual, "3.1-kite-safety"), join(manual, "3.4-kite-safety")),
  // Each of 16 folders has two links to the one before it: 2^16 ways lead to the first.
  "too-many-files": (manual) => {
    mkdirSync(join(manual, "z100"));
    for (let i = 101; i <= 116; i++) {
      mkdirSync(join(manual, `z${i}`));
      for (const name of ["left", "right"]) symlinkSync(`../z${i - 1}`, join(manual, `z${i}`, name));
    }
  },
  "too-many-versions": (manual) => {
    const versions = join(manual, "3.1-kite-safety/superseded/3.1.2");
    mkdirSync(versions, { recursive: true });
    for (let i = 0; i <= 100; i++) {
      const day = new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);
      writeFileSync(join(versions, `${day}.md`), `---\nid: ka02\nversion: ${day}\nnote: Invented.\n---\n\nInvented ${i}.\n`);
    }
  },
  "unexpected-fault": (manual) => writeWords(manual, `${portalFailsHere}\n`),
  "link-outside": (manual) => {
    symlinkSync("/etc/hostname", join(manual, "3.1-kite-safety/3.1.12.md"));
    symlinkSync("gone.md", join(manual, "3.1-kite-safety/3.1.13.md"));
  },
  "unreadable-file": (manual) => symlinkSync("manual.yml/inside", join(manual, "odd.yml")),
  "picture-bytes": (manual) => {
    mkdirSync(join(manual, "3.1-kite-safety/pictures"));
    writeFileSync(join(manual, "3.1-kite-safety/pictures/kite.png"), new Uint8Array(500_001));
  },
  "unfinished-change": (manual) => mkdirSync(join(manual, changeFolder)),
  "too-many-parts": (manual) => writeWords(manual, "Invented.\n\n".repeat(6_001)),
  "too-many-lines": (manual) => writeWords(manual, `${"Invented\n".repeat(5_000)}\n`.repeat(7)),
  "too-many-lines-together": (manual) => writeWords(manual, "Invented\n".repeat(6_001)),
  "too-many-marks": (manual) => writeWords(manual, `Invented.\n\n${"[a](https://www.example.org) ".repeat(200)}\n`),
  "tangled-chart": (manual) => {
    const arrows = Array.from({ length: 81 }, (_, i) => `  kite ${i} -> End\n`).join("");
    writeWords(manual, `\`\`\`flow-chart\nStart: Which invented kite?\n${arrows}End: Fly it.\n\`\`\`\n`);
  },
  "too-large": (manual) => truncateSync(join(manual, "3.1-kite-safety/3.1.2.md"), 1_000_001),
};

/** Puts the words of an invented section in the place of others. */
function writeWords(manual: string, words: string): void {
  writeFileSync(join(manual, "3.1-kite-safety/3.1.2.md"), `---\nid: ka02\nversion: 2018-03-01\n---\n\n${words}`);
}

/** Rules that have a broken manual of either kind. */
export function hasFixture(rule: string): boolean {
  return rule in madeAtTheTime || existsSync(join(fixtures, rule));
}

/** The whole report on the broken manual of a rule, as if its folder were named content; undefined where it passed. */
export function reportOn(rule: string): string | undefined {
  return onBrokenManual(rule, (manual) => {
    try {
      loadManual(manual);
      return undefined;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return asContent(error.message, manual);
    }
  });
}

/** The problems of a manual, as if its folder were named content. */
export function problemsAsContent(manual: string, allowed: RuleName[] = []): Told[] {
  const problems = examineContent(manual, allowed).problems as Told[];
  const renamed = (words: string) => asContent(words, manual);
  return problems.map(({ file, message, fix, ...told }) => ({
    ...told,
    file: renamed(file),
    message: renamed(message),
    fix: renamed(fix),
  }));
}

function asContent(words: string, manual: string): string {
  const last = ` --content ${manual}`;
  return words.replaceAll(` --${last}`, "").replaceAll(last, "").replaceAll(manual, "content");
}

/** Makes the broken manual of a rule, looks at it, and removes it. */
export function onBrokenManual<T>(rule: string, look: (manual: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "portal-rule-"));
  const manual = join(folder, "content");
  try {
    mkdirSync(manual);
    cpSync(invented, manual, { recursive: true });
    if (existsSync(join(fixtures, rule)))
      cpSync(join(fixtures, rule), manual, { recursive: true, filter: (path) => !path.endsWith("expected.txt") });
    madeAtTheTime[rule]?.(manual);
    return look(manual);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
