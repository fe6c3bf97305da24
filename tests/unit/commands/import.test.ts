import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";
import { loadManual } from "../../../lib/content/get-manual";
import { countWords } from "../../../lib/import/count-words";

vi.mock("../../../lib/import/count-words", { spy: true });

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-import-"));
  printed = [];
  vi.spyOn(console, "log").mockImplementation((words: string) => void printed.push(words));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const manual = "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n";
const begin = () => writeFileSync(join(folder, "manual.yml"), manual);

test("a printed page as text gives exactly the text of content/, apart from links and the editor's notes", async () => {
  for (const name of readdirSync("content")) if (name.endsWith(".yml")) cpSync(join("content", name), join(folder, name));
  await run(["tests/record/8.45-online-safety.txt", "--content", folder]);
  const chapter = "8.45-online-safety";
  expect(readdirSync(join(folder, chapter)).sort()).toEqual(readdirSync(join("content", chapter)).sort());
  const withoutNotes = (text: string) =>
    text
      .replace(/^(?:misprints|defines):\n(?: .*\n)+/gm, "")
      .replace(/^status: .*\n#.*\nsuperseded-by:\n(?: .*\n)+/m, "")
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  for (const name of readdirSync(join(folder, chapter)))
    expect([name, readFileSync(join(folder, chapter, name), "utf8")]).toEqual([
      name,
      withoutNotes(readFileSync(join("content", chapter, name), "utf8")),
    ]);
  expect(readFileSync(join(folder, "number-history.yml"), "utf8")).toBe(readFileSync("content/number-history.yml", "utf8"));
  expect(printed).toContain("1,010 words: 972 imported, 38 left out as listed.");
  expect(printed.join("\n")).toMatch(
    /Line that was read as text, not as the title of a part \(8\.45\.16\): “Pan Sussex Online Safety procedure Professional Response flo…/,
  );
});

test("a chapter of a new manual passes the check, its numbers are in the number history, and its ids are new", async () => {
  begin();
  await run(["tests/fixtures/import/invented-page.html", "--content", folder]);
  const [chapter] = loadManual(folder).chapters;
  expect([chapter.number, chapter.asAt]).toEqual(["3.3", "2020-03-01"]);
  await run(["tests/fixtures/import/invented-ropes.txt", "--as-at", "2020-04-01", "--content", folder]);
  const ids = loadManual(folder).chapters.flatMap((one) => [one.id, ...one.parts.flatMap(({ sections }) => sections.map(({ id }) => id))]);
  expect(new Set(ids).size).toBe(7);
  expect(printed.filter((words) => / imported, \d+ left out as listed\.$/.test(words))).toHaveLength(2);
});

test("a dry run prints the same and writes nothing", async () => {
  begin();
  await run(["tests/fixtures/import/invented-page.html", "--content", folder, "--dry-run"]);
  expect(printed[0]).toBe("3.3 Invented Balloons, as at 1 March 2020: 2 parts, 3 sections, in 3.3-invented-balloons/.");
  expect(printed).toContain("Dry run: nothing was written.");
  expect(readdirSync(folder)).toEqual(["manual.yml"]);
});

test("reports a chapter that has problems and leaves it alone", async () => {
  begin();
  mkdirSync(join(folder, "3.3-balloons"));
  writeFileSync(join(folder, "3.3-balloons/3.3.1.md"), "Invented.\n");
  await expect(run(["tests/fixtures/import/invented-page.html", "--content", folder])).rejects.toThrow("front-matter-missing");
  expect(readdirSync(join(folder, "3.3-balloons"))).toEqual(["3.3.1.md"]);
});

test.each([
  ["nowhere.txt", "There is no file nowhere.txt."],
  ["content", "content is a manual of the portal, not a folder of documents"],
  ["package.json", "package.json is not a .docx, .odt, .html, .txt, .md or .pdf file. Open it in the program that made it and save it"],
  ["tests/fixtures/import/invented-ropes.txt", "Add --as-at with the date of the text"],
])("%s is refused, and nothing is written", async (name, words) => {
  begin();
  await expect(run([name, "--content", folder])).rejects.toThrow(words);
  expect(readdirSync(folder)).toEqual(["manual.yml"]);
});

test("rejects a date that does not exist", async () => {
  begin();
  const words = ["tests/fixtures/import/invented-ropes.txt", "--as-at", "2020-02-30", "--content", folder];
  await expect(run(words)).rejects.toThrow("“2020-02-30” is not a real date");
  expect(readdirSync(folder)).toEqual(["manual.yml"]);
});

test("rejects a date more than a year ahead", async () => {
  begin();
  const words = ["tests/fixtures/import/invented-ropes.txt", "--as-at", "2099-01-01", "--content", folder];
  await expect(run(words)).rejects.toThrow("1 January 2099 is more than a year ahead: is the year mistyped? Nothing was written.");
  expect(readdirSync(folder)).toEqual(["manual.yml"]);
});

test("reads a Windows-1252 file and says so", async () => {
  begin();
  const file = join(folder, "old.txt");
  writeFileSync(file, Buffer.from("3.6 Invented\n\n3.6.1\n\nInvented caf\u00e9s.\n", "latin1"));
  await run([file, "--as-at", "2020-01-01", "--content", folder, "--dry-run"]);
  expect(printed.join("\n")).toContain("accents and dashes may be wrong: “read as windows-1252”");
});

test("reports a website and phone numbers missing from the manual, ready to paste", async () => {
  begin();
  const file = join(folder, "page.txt");
  const stamp =
    "This page is correct as printed on Sunday 1st of March 2020 06:03:34 AM please refer back to this website (https://other.example.org) for updates.";
  writeFileSync(file, `3.6 Invented\n\n3.6.1\n\nInvented words.\n\ninvented-logo 01632 960001\n\n${stamp}\n`);
  await run([file, "--content", folder, "--dry-run"]);
  expect(printed).toContain(
    "The page gives the website https://other.example.org, but manual.yml has https://manual.example.org. Which is right?",
  );
  expect(printed.join("\n")).toContain("  - name: …\n    printed-as: invented-logo\n    telephone: 01632 960001");
});

test.each(["docx", "odt"])("the pictures of a .%s become files beside the sections, with their text alternatives", async (ending) => {
  begin();
  await run([`tests/fixtures/import/invented-lamps.${ending}`, "--as-at", "2020-01-01", "--content", folder]);
  const chapter = join(folder, "3.9-invented-lamps");
  expect(readFileSync(join(chapter, "3.9.1.md"), "utf8")).toMatch(
    /\n\nAn invented lamp is red\.\n\n!\[The lamp: a red circle\]\(picture:picture-1\.png\)\n\nAgain: !\[The lamp once more\]\(picture:picture-1\.png\)\n$/,
  );
  expect(readdirSync(join(chapter, "pictures"))).toEqual(["picture-1.png", "picture-2.png"]);
  expect(readFileSync(join(chapter, "pictures/picture-1.png")).subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(printed).toContain("Every word was imported: 22 words.");
  // The second has no description, which only an editor can write.
  expect(printed.join("\n")).toContain("Picture that the document does not describe: “picture-2.png”.");
});

test("where words would be lost, nothing is written, and a flag takes it all the same", async () => {
  begin();
  const file = join(folder, "page.html");
  writeFileSync(file, "<h1>3.6 Invented</h1><h2>3.6.1 Kites</h2><p>Fly one.</p>");
  // No document is known that loses words.
  const lossy = { imported: 5, left: 0, lost: ["kites"], added: [] };
  vi.mocked(countWords).mockReturnValueOnce(lossy).mockReturnValueOnce(lossy);
  const words = [file, "--as-at", "2020-01-01", "--content", folder];
  await expect(run(words)).rejects.toThrow("Words would be lost or changed, so nothing was written.");
  expect(printed).toContain("Lost: 1 word, named nowhere above: kites");
  expect(readdirSync(folder).sort()).toEqual(["manual.yml", "page.html"]);
  await run([...words, "--accept-changed-words"]);
  expect(readdirSync(folder)).toContain("3.6-invented");
});
