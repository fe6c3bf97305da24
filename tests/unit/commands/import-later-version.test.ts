// A later version of an existing chapter, on an invented manual kept in git.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";
import { run as lock } from "../../../lib/commands/lock";
import { run as numberHistory } from "../../../lib/commands/number-history";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";

const first = readFileSync("tests/fixtures/import/invented-bells.txt", "utf8");

// 3.5.3 is new, the earlier 3.5.3 is gone, 3.5.4 has other words and continues the earlier 3.5.3, 3.5.5 is unchanged.
const later = readFileSync("tests/fixtures/import/invented-bells-2021.txt", "utf8");

let folder: string;
let printed: string[];
const chapter = "3.5-invented-bells";
const read = (name: string) => readFileSync(join(folder, chapter, name), "utf8");
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Invented", "-c", "user.email=invented@example.org", ...words], { cwd: folder, encoding: "utf8" });
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "Invented");
};
const document = (text: string) => {
  const file = join(folder, "..", `${folder.split("/").at(-1)}.txt`);
  writeFileSync(file, text);
  return file;
};
const importLater = (...words: string[]) => run([document(later), "--as-at", "2021-03-01", "--content", folder, ...words]);
const agreed = ["--note", "The print of 2021.", "--why", "Cracked bells are gone.", "--yes"];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-later-"));
  printed = [];
  vi.spyOn(console, "log").mockImplementation((words: string) => void printed.push(words));
  writeFileSync(
    join(folder, "manual.yml"),
    "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  );
  await run([document(first), "--as-at", "2020-03-01", "--content", folder]);
  const linked = read("3.5.2.md").replace("the invented rules", "[the invented rules](https://www.example.org/rules)");
  writeFileSync(join(folder, chapter, "3.5.2.md"), linked);
  writeFileSync(
    join(folder, chapter, "3.5.4.md"),
    read("3.5.4.md").replace("version: 2020-03-01", "version: 2020-03-01\nmisprints:\n  seventh: sixth"),
  );
  numberHistory(["--content", folder]);
  lock(["--content", folder]);
  git("init", "-q");
  commit();
  printed = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.txt`, { force: true });
});

test("shows what a later version amends, moves, adds and withdraws; a dry run changes nothing", async () => {
  await importLater("--dry-run");
  expect(printed.slice(printed.findIndex((line) => line.includes("is already in this manual")))).toEqual([
    "3.5 Invented Bells is already in this manual. This version, of 1 March 2021: 2 sections amended, 1 moved, 1 new, 1 withdrawn, 2 unchanged.",
    "  3.5.2, amended:\n      The rope of an invented bell is kept dry{+ and straight+}, as [the invented rules](https://www.example.org/rules) of the tower say.",
    "  3.5.4 becomes 3.5.3, amended:\n      When the ringing is over the warden ties the rope to the [-seventh-]{+eighth+} peg on the wall.\n" +
      "      “seventh”, a misprint or defined term, is gone.",
    "  3.5.3 is withdrawn: it is not in the document",
    "  3.5.4 is new: “Nobody may climb into the belfry alone while a storm stands …”",
    "Every word was imported: 93 words.",
    "Dry run: nothing was changed.",
  ]);
  expect(git("status", "--porcelain")).toBe("");
});

test("makes the amendments: published text is kept, links stay, ids move with their text, old numbers still lead to it", async () => {
  const before = new Map(sectionsOf(loadManual(folder).chapters[0]).map(({ number, id }) => [number, id]));
  const published = read("3.5.4.md");
  const gone = read("3.5.3.md");
  await importLater(...agreed);
  lock(["--content", folder]);
  const manual = loadManual(folder);
  const [{ asAt, parts, withdrawn }] = manual.chapters;
  expect(asAt).toBe("2021-03-01");
  expect(parts.map(({ title, sections }) => [title, sections.map(({ number, id, version, note }) => [number, id, version, note])])).toEqual(
    [
      [
        "About bells",
        [
          ["3.5.1", before.get("3.5.1"), "2020-03-01", undefined],
          ["3.5.2", before.get("3.5.2"), "2021-03-01", "The print of 2021."],
        ],
      ],
      [
        "After the ringing",
        [
          ["3.5.3", before.get("3.5.4"), "2021-03-01", "The print of 2021."],
          ["3.5.4", expect.not.stringMatching(before.get("3.5.4") ?? ""), "2021-03-01", undefined],
          ["3.5.5", before.get("3.5.5"), "2020-03-01", undefined],
        ],
      ],
    ],
  );
  expect(withdrawn.map(({ id, number, on, why }) => [id, number, on, why])).toEqual([
    [before.get("3.5.3"), "3.5.3", "2021-03-01", "Cracked bells are gone."],
  ]);
  expect(read("3.5.2.md")).toContain("kept dry and straight, as [the invented rules](https://www.example.org/rules) of");
  // Two texts were superseded under the same number on the same day.
  expect(read("superseded/3.5.3/2020-03-01.md")).toBe(gone);
  expect(read(`superseded/3.5.3/2020-03-01.${before.get("3.5.4")}.md`)).toBe(published);
});

test("refuses a version that is not later, uncommitted changes and a missing answer, and changes nothing", async () => {
  await expect(run([document(first), "--as-at", "2020-03-01", "--content", folder])).rejects.toThrow("which is not later than");
  await expect(importLater()).rejects.toThrow("--note is required when nobody is at the terminal.");
  await expect(importLater("--note", "Later.", "--why", "Gone.")).rejects.toThrow("--yes is required when nobody is at the terminal.");
  expect(git("status", "--porcelain")).toBe("");
  writeFileSync(join(folder, "documents.yml"), "{}\n");
  await expect(importLater(...agreed)).rejects.toThrow("not committed");
  expect(existsSync(join(folder, chapter, "superseded"))).toBe(false);
});

test("refuses text that the manual has under another number, unless --new is given", async () => {
  const moved = document(first.replaceAll("3.5", "3.6"));
  const words = [moved, "--as-at", "2020-03-01", "--content", folder];
  await expect(run(words)).rejects.toThrow("This is the text of 3.5, which is already in this manual. If the chapter has been renumbered");
  expect(git("status", "--porcelain")).toBe("");
  await run([...words, "--new", "--dry-run"]);
  expect(printed.join()).toContain("in 3.6-invented-bells/.");
});

test("a picture keeps its name and text alternative in a later version", async () => {
  const lamps = ["tests/fixtures/import/invented-lamps.docx", "--content", folder];
  await run([...lamps, "--as-at", "2020-03-01"]);
  const inLamps = (name: string) => join(folder, "3.9-invented-lamps", name);
  renameSync(inLamps("pictures/picture-2.png"), inLamps("pictures/sea.png"));
  const sea = readFileSync(inLamps("3.9.2.md"), "utf8").replace(
    "![Picture without a description](picture:picture-2.png)",
    "![The blue sea](picture:sea.png)",
  );
  writeFileSync(inLamps("3.9.2.md"), sea);
  lock(["--content", folder]);
  commit();
  printed = [];
  await run([...lamps, "--as-at", "2021-03-01", "--yes"]);
  expect(printed).toContain(
    "3.9 Invented Lamps is already in this manual. This version, of 1 March 2021: 0 sections amended, 0 moved, 0 new, 0 withdrawn, 2 unchanged.",
  );
  expect(git("status", "--porcelain").trim()).toBe("M 3.9-invented-lamps/chapter.yml");
});

test("in a web page, outside links that changed, appeared or disappeared are amendments; the portal's own kinds of link stay", async () => {
  const page = (words: string) => {
    const file = join(folder, "..", `${folder.split("/").at(-1)}.html`);
    writeFileSync(
      file,
      `<h1>4.9 Invented Ponds</h1><h3>4.9.1</h3><p>${words}</p><h3>4.9.2</h3><p>Ask <a href="mailto:a@example.org">us</a>.</p>`,
    );
    return ["--content", folder, file];
  };
  const printedFor = async (words: string) => {
    vi.mocked(console.log).mockClear();
    await run([...page(words), "--as-at", "2021-03-01", "--dry-run"]);
    return vi
      .mocked(console.log)
      .mock.calls.map(([line]) => line as string)
      .find((line) => line.includes("is already in this manual"));
  };
  await run([
    ...page('An invented pond, as <a href="https://www.example.org/pond">the rules</a> and the bells say.'),
    "--as-at",
    "2020-03-01",
  ]);
  const file = join(folder, "4.9-invented-ponds/4.9.1.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("the bells", "[the bells](chapter:invented-bells)"));
  lock(["--content", folder]);
  commit();
  const said = (link: string) => `An invented pond, as ${link} and <a href="https://elsewhere.example.org">the bells</a> say.`;
  expect(await printedFor(said('<a href="https://www.example.org/pond">the rules</a>'))).toContain("0 sections amended");
  expect(await printedFor(said('<a href="https://www.example.org/pond-2">the rules</a>'))).toContain("1 section amended");
  expect(await printedFor(said("the rules"))).toContain("1 section amended");
  expect(
    await printedFor(
      said('<a href="https://www.example.org/pond">the rules</a>').replace(
        "invented pond",
        '<a href="https://p.example.org">invented pond</a>',
      ),
    ),
  ).toContain("1 section amended");
  rmSync(`${folder}.html`);
});

test("shows a changed title, and says where text has moved", async () => {
  const page = (sections: string) => {
    const file = join(folder, "..", `${folder.split("/").at(-1)}.html`);
    writeFileSync(file, `<h1>4.9 Invented Ponds</h1>${sections}`);
    return ["--content", folder, file];
  };
  const pond = "<p>An invented pond is filled in spring by two wardens.</p>";
  const hedge = "<p>An invented hedge is cut in autumn before the frost comes.</p>";
  await run([...page(`<h3>4.9.1 The pond</h3>${pond}<h3>4.9.2 The hedge</h3>${hedge}`), "--as-at", "2020-03-01"]);
  lock(["--content", folder]);
  commit();
  printed = [];
  await run([...page(`<h3>4.9.1 The pool</h3>${pond}${hedge}`), "--as-at", "2021-03-01", "--dry-run"]);
  rmSync(`${folder}.html`);
  expect(printed.join("\n")).toContain("4.9.1, amended:\n      Its title was “The pond”; it is now “The pool”.\n");
  expect(printed.join("\n")).toContain("4.9.2 is withdrawn: its text is now in 4.9.1");
});

test("pictures that swapped places keep their names", async () => {
  const { nameAsHeld } = await import("../../../lib/import/pictures");
  const image = (url: string) => ({ at: 1, node: { type: "paragraph" as const, children: [{ type: "image" as const, url, alt: "" }] } });
  const [boat, lamp] = [image("picture:picture-1.png"), image("picture:picture-2.png")];
  const found = { parts: [{ title: "", sections: [{ number: "1.1.1", at: 1, blocks: [boat, lamp] }] }] } as never;
  const picture = (name: string, bytes: number) => ({ name, alternatives: ["An invented thing"], bytes: Buffer.from([bytes]) });
  const existing = [picture("picture-1.png", 2), picture("picture-2.png", 1)];
  expect(nameAsHeld(found, [picture("picture-1.png", 1), picture("picture-2.png", 2)], existing)).toEqual([]);
  expect([boat, lamp].map(({ node }) => node.children[0].url)).toEqual(["picture:picture-2.png", "picture:picture-1.png"]);
});

test("an old edition, then a new one, of a document with its own numbers: sections keep their ids, and citations follow the numbers", async () => {
  const policy = (sections: string[]) => `# Invented oar policy\n\n${sections.join("\n\n")}\n`;
  const purpose = "## 1. Purpose\n\nOars are kept so that nobody is hurt by one of them.";
  const storing = (number: number, wardens: string) =>
    `## ${number}. Storing oars\n\nEvery oar lies flat on the rack beside the slipway at night.\n\n### ${number}.1 Long oars\n\nA long oar is carried by ${wardens} wardens, one at each end.`;
  const review = (number: number, cited: string) => `## ${number}. Review\n\nThe wardens read this policy each May, see section ${cited}.`;
  const file = join(folder, "..", `${folder.split("/").at(-1)}.md`);
  const importPolicy = async (text: string, day: string, ...words: string[]) => {
    writeFileSync(file, text);
    await run([file, "--as-at", day, "--content", folder, ...words]);
    numberHistory(["--content", folder]);
    lock(["--content", folder]);
    commit();
  };
  await importPolicy(policy([purpose, storing(2, "two"), review(3, "2.1")]), "2020-03-01");
  const idsOf = () => {
    const chapters = loadManual(folder).chapters.filter(({ title }) => title === "Invented oar policy");
    return Object.fromEntries(chapters.flatMap(sectionsOf).map(({ number, id }) => [number.split("/")[1], id]));
  };
  const before = idsOf();
  printed = [];
  const training = "## 2. Training\n\nNobody touches one before the harbour course is passed.";
  await importPolicy(policy([purpose, training, storing(3, "three"), review(4, "3.1")]), "2021-03-01", ...agreed);
  rmSync(file);
  expect(printed.find((line) => line.includes("is already in this manual"))).toBe(
    "Invented oar policy is already in this manual. This version, of 1 March 2021: 1 section amended, 3 moved, 1 new, 0 withdrawn, 1 unchanged.",
  );
  const after = idsOf();
  expect([after["1"], after["3"], after["3.1"], after["4"]]).toEqual([before["1"], before["2"], before["2.1"], before["3"]]);
  expect(Object.values(before)).not.toContain(after["2"]);
  expect(readFileSync(join(folder, "invented-oar-policy/4.md"), "utf8")).toContain("see section 3.1.");
});
