import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { giveAdvice } from "../../../../lib/content/advice/give-advice";
import { examineContent, loadManual } from "../../../../lib/content/get-manual";
import { rules } from "../../../../lib/content/rules";
import { isFull } from "../../../how-many";
import { onBrokenManual } from "../broken-manual";
import { adviseOnFolder, day, fixtures } from "./advised-manual";

function withCopy<T>(of: string, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "portal-advice-"));
  cpSync(of, folder, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true });
  const looked = look(folder);
  if (looked instanceof Promise) return looked.finally(remove) as T;
  remove();
  return looked;
}

describe("false alarms", () => {
  test.each(["content", "tests/fixtures/invented", "tests/fixtures/renumbered", "tests/fixtures/withdrawn"])(
    "there are none on %s",
    async (folder) => {
      const { advice, problems } = await adviseOnFolder(folder, "2024-01-01");
      expect({ advice, problems }).toEqual({ advice: [], problems: 0 });
    },
  );
});

test("the misprints of the real chapter are found where its front matter does not declare them, with what was meant", async () => {
  const found = await withCopy("content", async (folder) => {
    const chapter = join(folder, "8.45-online-safety");
    for (const name of readdirSync(chapter).filter((one) => one.endsWith(".md"))) {
      const text = readFileSync(join(chapter, name), "utf8");
      writeFileSync(join(chapter, name), text.replace(/^misprints:\n(?: {2}.*\n)+/m, ""));
    }
    return adviseOnFolder(folder);
  });
  expect(found.advice.map(({ rule, about, message }) => [rule, about, message])).toEqual([
    ["likely-misprint", "8.45.6", "“chid” is likely a misprint. Did you mean child?"],
    ["likely-misprint", "8.45.10", "“under16” is likely a misprint. Did you mean under 16?"],
    ["likely-misprint", "8.45.17", "“enquirities” is likely a misprint. Did you mean enquiries?"],
  ]);
});

test("advice is given on content with problems, too", async () => {
  const { advice, problems } = await withCopy("tests/fixtures/invented", (folder) => {
    writeFileSync(join(folder, "3.2-paper-boats/3.2.1.md"), "No front matter here, and a strnig.\n");
    rmSync(join(folder, "3.2-paper-boats/chapter.yml"));
    return adviseOnFolder(folder);
  });
  expect(problems).toBeGreaterThan(0);
  expect(advice.map(({ message }) => message)).toEqual(["“strnig” is likely a misprint. Did you mean string?"]);
});

test.each([
  ["manual.yml", "Flooming manual", (text: string) => text.replace(/^title:.*/m, "title: Flooming manual\nurgent: Call 999")],
  ["manual.yml", "Flooming manual, with a hidden character,", (text: string) => text.replace(/^title:.*/m, "title: Flooming\u202e manual")],
  ["3.2-paper-boats/3.2.1.md", "Flooming in its front matter", (text: string) => text.replace(/^id:/m, "defines: [flooming]\nidd:")],
])("words that %s makes known are not doubted while it cannot be used", async (name, _what, spoil) => {
  const { advice, problems } = await withCopy("tests/fixtures/invented", (folder) => {
    const path = join(folder, name);
    writeFileSync(path, spoil(readFileSync(path, "utf8")));
    const section = join(folder, "3.2-paper-boats/3.2.2.md");
    writeFileSync(section, `${readFileSync(section, "utf8")}\nBoats like flooming.\n`);
    return adviseOnFolder(folder);
  });
  expect([problems, advice]).toEqual([1, []]);
});

test("a day that is a problem is not advised on as well", async () => {
  const { advice, problems } = await withCopy("tests/fixtures/invented", (folder) => {
    const chapter = join(folder, "3.2-paper-boats/chapter.yml");
    writeFileSync(chapter, readFileSync(chapter, "utf8").replace("parts:", "reviewed: 2020-03-01\nreview: 2020-02-01\nparts:"));
    return adviseOnFolder(folder);
  });
  expect([problems, advice]).toEqual([1, []]);
});

// There is nothing to advise on where there is no content, or too much to be read. The full run tries all others, this one every
// fourth.
const readable = Object.keys(rules).filter((rule) => rule !== "no-content" && rule !== "too-many-files");
test.each(readable.filter((_, i) => isFull || i % 4 === 0))("advice can be given on content with the problem %s", async (rule) => {
  const { sources } = onBrokenManual(rule, (manual) => examineContent(manual));
  if (!sources) throw new Error("The content could not be read.");
  expect(await giveAdvice(sources, day)).toHaveProperty("advice");
});

test("a section's day of review and the lists of advice change nothing that is published", () => {
  const before = loadManual("tests/fixtures/invented");
  const after = withCopy("tests/fixtures/invented", (folder) => {
    for (const fixture of ["outside-address", "likely-misprint"]) {
      const list = readdirSync(join(fixtures, fixture)).filter((name) => name.endsWith(".yml") && name !== "manual.yml");
      for (const name of list) cpSync(join(fixtures, fixture, name), join(folder, name));
    }
    const section = join(folder, "3.1-kite-safety/3.1.1.md");
    writeFileSync(section, readFileSync(section, "utf8").replace(/^version: .*\n/m, "$&review: 2019-01-01\n"));
    return loadManual(folder);
  });
  expect(after).toEqual(before);
});
