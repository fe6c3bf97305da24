import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run as runCheck } from "../../../lib/commands/check";
import { run as runImport } from "../../../lib/commands/import";
import { run as runLock } from "../../../lib/commands/lock";
import { run } from "../../../lib/commands/new-manual";
import { run as runNumberHistory } from "../../../lib/commands/number-history";
import { loadManual } from "../../../lib/content/get-manual";

let above: string;
let folder: string;
let printed: string[];
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), "portal-new-"));
  folder = join(above, "manual");
  printed = [];
  vi.spyOn(console, "log").mockImplementation((words: string) => void printed.push(words));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(above, { recursive: true, force: true });
});

// Invented, like all names and numbers here.
const needed = [
  "--title",
  "Ängste & Kites’ Handbook: “North Vale”",
  "--publisher",
  "Nobody: a board",
  "--address",
  "https://manual.example.org",
];
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>\n';

test("the required answers are enough: the manual passes its check, with a placeholder chapter and no partner or colour", async () => {
  await run([...needed, folder]);
  const manual = loadManual(folder);
  expect(manual).toMatchObject({
    title: "Ängste & Kites’ Handbook: “North Vale”",
    publisher: "Nobody: a board",
    address: "https://manual.example.org",
    timeZone: "Europe/London",
    partners: [],
  });
  expect([manual.portalAddress, manual.colour, manual.logo]).toEqual([undefined, undefined, undefined]);
  const [{ number, parts }] = manual.chapters;
  expect([number, manual.chapters.length, parts[0].sections[0].paragraphs[0]]).toEqual([
    "1",
    1,
    "This is a placeholder, not a procedure. The text of this manual has not been added yet.",
  ]);
  expect(readdirSync(folder).sort()).toEqual(["1-placeholder", "abbreviations.yml", "advice.yml", "manual.yml"]);
  expect(readdirSync(above)).toEqual(["manual"]);
  expect(printed.join("\n")).toContain(`npm run import -- FILE --content ${folder}`);
});

test("a new manual says how its sections are numbered: again in each chapter, or as was given", async () => {
  await run([...needed, folder]);
  expect(readFileSync(join(folder, "manual.yml"), "utf8")).toMatch(/^numbering: chapter$/m);
  const other = join(above, "other");
  await run([...needed, "--numbering", "manual", other]);
  expect(readFileSync(join(other, "manual.yml"), "utf8")).toMatch(/^numbering: manual$/m);
  await expect(run([...needed, "--numbering", "sections", join(above, "third")])).rejects.toThrow("it must be manual or chapter");
});

test("the check finds no problem and gives no advice", async () => {
  await run([...needed, folder]);
  printed = [];
  await runCheck(["--content", folder]);
  expect(printed).toEqual([`${folder}: 1 chapter, 1 section, no problems.`]);
});

test("keeps everything that is given: partners with an = in the name, colour, logo, addresses, time zone", async () => {
  const logo = join(above, "Our logo.svg");
  writeFileSync(logo, drawing);
  mkdirSync(folder);
  const partners = ["--partner", "O'Brien & Söhne=+44 1632 960001", "--partner", " A = B =01632 960002"];
  const written = ["--partner", "C=c@kites.example.org", "--partner", "D=https://kites.example.org/form?to=d"];
  const look = ["--colour", "7B1FA2", "--logo", `"${logo}"`];
  await run([
    ...needed,
    ...partners,
    ...written,
    ...look,
    "--portal-address",
    "https://portal.example.org/p",
    "--time-zone",
    "Europe/Dublin",
    folder,
  ]);
  const { partners: kept, ...manual } = loadManual(folder);
  expect(kept).toEqual([
    { name: "O'Brien & Söhne", telephone: "+44 1632 960001" },
    { name: "A = B", telephone: "01632 960002" },
    { name: "C", email: "c@kites.example.org" },
    { name: "D", form: "https://kites.example.org/form?to=d" },
  ]);
  expect(manual).toMatchObject({
    colour: "#7b1fa2",
    logo: { drawing, width: 2, height: 1 },
    portalAddress: "https://portal.example.org/p",
    timeZone: "Europe/Dublin",
  });
});

test.each([
  [[], "--title is required when nobody is at the terminal."],
  [needed.slice(0, 4), "--address is required when nobody is at the terminal."],
  [["--title", "  "], "--title “”: Type an answer."],
  [["--title", "A\u202eB"], "U+202E (right-to-left override) changes the direction of text"],
  [[...needed.slice(0, 4), "--address", "www.example.org"], "it must be an https: address. Did you mean https://www.example.org?"],
  [[...needed, "--portal-address", "http://example.org"], "Did you mean https://example.org?"],
  [[...needed, "--partner", "Nowhere=0163-2"], "it must be a telephone number, like 01632 960001"],
  [[...needed, "--partner", "Nowhere 01632 960001"], "write it as NAME=NUMBER, NAME=E-MAIL or NAME=https://…."],
  [[...needed, "--colour", "purple"], 'like "#0a5a6b"'],
  [[...needed, "--colour", "#ff6600"], "Did you mean #b24500?"],
  [[...needed, "--logo", "nowhere.svg"], "There is no file nowhere.svg."],
  [[...needed, "--logo", "package.json"], "PNG and JPEG are not accepted"],
  [[...needed, "--logo", "lib"], "lib is a folder."],
  [[...needed, "--logo", "tests/fixtures/rules/unsafe-drawing/3.1-kite-safety/pictures/a-script.svg"], "This SVG image contains <script>"],
  [[...needed, "--time-zone", "London"], "There is no time zone “London”."],
])("%j is refused with what is allowed, and nothing is written", async (words, why) => {
  await expect(run([...words, folder])).rejects.toThrow(why);
  expect(readdirSync(above)).toEqual([]);
});

test("never overwrites anything, and refuses a folder where the manual would be in the way", async () => {
  await run([...needed, folder]);
  const before = readFileSync(join(folder, "manual.yml"), "utf8");
  await expect(run([...needed, folder])).rejects.toThrow("is not empty, and nothing is ever overwritten");
  await expect(run([...needed, join(folder, "deep/er")])).rejects.toThrow("would be inside another manual");
  await expect(run([...needed, join(folder, "manual.yml")])).rejects.toThrow("is a file");
  await expect(run([...needed, join(folder, "manual.yml", "x")])).rejects.toThrow();
  const site = join(above, "site");
  mkdirSync(site);
  writeFileSync(join(site, "404.html"), "");
  await expect(run([...needed, join(site, "x")])).rejects.toThrow("would be inside a built site");
  await expect(run(needed)).rejects.toThrow("Name one folder");
  expect(readFileSync(join(folder, "manual.yml"), "utf8")).toBe(before);
  expect(readdirSync(above).sort()).toEqual(["manual", "site"]);
});

test("the placeholder is never recorded, and an import replaces it", async () => {
  await run([...needed, folder]);
  expect(() => runNumberHistory(["--content", folder])).toThrow("1-placeholder is still the placeholder of a new manual");
  expect(() => runLock(["--content", folder])).toThrow("1-placeholder is still the placeholder of a new manual");
  const words = ["tests/fixtures/import/invented-ropes.txt", "--as-at", "2020-04-01", "--content", folder];
  await runImport([...words, "--dry-run"]);
  expect(existsSync(join(folder, "1-placeholder"))).toBe(true);
  await runImport(words);
  expect(printed).toContain("Removed the placeholder chapter, 1-placeholder.");
  expect(existsSync(join(folder, "1-placeholder"))).toBe(false);
  runNumberHistory(["--content", folder]);
  runLock(["--content", folder]);
  expect(loadManual(folder).chapters).toHaveLength(1);
});

test("keeps a placeholder whose text was changed", async () => {
  await run([...needed, folder]);
  const section = join(folder, "1-placeholder/1.1.md");
  writeFileSync(section, readFileSync(section, "utf8").replace("This is a placeholder, not a procedure.", "Invented words."));
  await runImport(["tests/fixtures/import/invented-ropes.txt", "--as-at", "2020-04-01", "--content", folder]);
  expect(loadManual(folder).chapters).toHaveLength(2);
});
