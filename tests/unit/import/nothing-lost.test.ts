// No word of a document is lost untold: neither for a list of contents, nor for what a printed page adds. All invented.
import { expect, test } from "vitest";
import { imported } from "./imported";

const read = (text: string) => imported("kites.txt", `3.9 Invented\n\n${text}`);

test("a number that comes again opens no list of contents: the sections before it stay", async () => {
  for (const end of ["History\n\n3.9.1 was changed in May.", "Annex\n\n3.9.1\n\nSee there.", "3.9.1 Kites fly high."]) {
    const { words, changed } = await read(`3.9.1 Kites fly.\n\n3.9.2 Kites fall.\n\n${end}\n`);
    expect([words["3.9.1"], words["3.9.2"].startsWith("Kites fall."), changed]).toEqual(["Kites fly.", true, []]);
  }
});

test.each([
  ["titles", "3.9.1 Dawn\n\n3.9.2 Dusk"],
  ["titles with pages", "3.9.1 Dawn ........ 3\n\n3.9.2 Dusk\t14"],
  ["a title of its own", "Contents\n\n3.9.1 Dawn\n\n3.9.2 Dusk"],
])("a list of contents is left out where its lines come again as headings: %s", async (_how, contents) => {
  const { words, told, changed } = await read(`${contents}\n\n3.9.1 Dawn\n\nKites fly.\n\n3.9.2 Dusk\n\nKites fall.\n`);
  expect([words, changed]).toEqual([{ "3.9.1": "Kites fly.", "3.9.2": "Kites fall." }, []]);
  expect(told.filter((one) => /^contents: 3/.test(one))).toHaveLength(2);
});

test("words such as Contents, Close, Print and Top stay inside a section, and are reported where they are left out", async () => {
  const { words, told } = await read("Contents\n\nPrint\n\n3.9.1 In the box:\n\nContents\n\nTop\n\n3.9.2 Kites.\n\nPrint\n\nClose\n");
  expect(words).toEqual({ "3.9.1": "In the box:\n\nContents\n\nTop", "3.9.2": "Kites." });
  expect(told.filter((one) => one.startsWith("page-line"))).toEqual([
    "page-line: Print",
    "page-line: Close",
    "page-line: Contents",
    "page-line: Print",
  ]);
});

test("one long title takes no title from the others, and words beside a number that are none are reported", async () => {
  const long = "Kites that are flown on Sundays, on the days of saints, and whenever a warden asks for one to be flown.";
  const { titles, words } = await read(`3.9.1 Dawn\n\nFly.\n\n3.9.2 Dusk\n\nFold.\n\n3.9.3 ${long}\n\nNever wet.\n`);
  expect([titles, words["3.9.3"]]).toEqual([{ "3.9.1": "Dawn", "3.9.2": "Dusk", "3.9.3": long }, "Never wet."]);
  const { told } = await read("3.9.1 Dawn\n\nFly.\n\n3.9.2 Fold it.\n\n3.9.3 Dry it.\n");
  expect(told).toEqual(["title-unread: Dawn"]);
});

test("the note and the link of a title are reported", async () => {
  const { told, changed } = await imported(
    "kites.html",
    '<h1>3.9 Invented</h1><h2>3.9.1 <a href="https://a.example.org/">Dawn</a><a id="r" href="#n">1</a></h2><p>Fly.</p><p id="n"><a href="#r">1</a> Local time.</p>',
  );
  expect([told, changed]).toEqual([["title-link: “Dawn” to https://a.example.org/", "title-note: Local time."], []]);
});

test("an appendix or a heading without a number is reported with the section it is now in", async () => {
  expect((await read("3.9.1 Kites fly.\n\nAppendix 2: Colours\n\nRed.\n")).told).toEqual(["inner-heading: Appendix 2: Colours"]);
  const page = "<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2><p>Fly.</p><h3>How</h3><p>High.</p><h2>Colours</h2><p>Red.</p>";
  expect((await imported("kites.html", page)).told).toEqual(["inner-heading: Colours"]);
});

test("lines of a PDF are joined, though one line at a sheet's foot is long", async () => {
  const foot = `Nobody’s harbour | ${"invented ".repeat(12)}`;
  const { words } = await read(
    `3.9.1\n\nA kite is flown at dawn on every day of the year\nunless there is no wind.\n\n${foot}\n\n3.9.2\n\nA kite\nfalls.\n`,
  );
  expect(words["3.9.1"].split("\n\n")[0]).toBe("A kite is flown at dawn on every day of the year unless there is no wind.");
  expect(words["3.9.2"]).toBe("A kite falls.");
});

test("a short line with a number stays apart from the words right beneath it, and an item's next line in its item", async () => {
  const long = "A kite is flown at dawn on every day of the year by the warden\nwho has the watch, unless there is no wind.";
  const { words, titles } = await read(`3.9.1 Dawn\n${long}\n\n3.9.2 Dusk\nIt falls:\n\n• by a\nwarden,\n• alone.\n`);
  expect(titles).toEqual({ "3.9.1": "Dawn", "3.9.2": "Dusk" });
  expect(words).toEqual({ "3.9.1": long.replace("\n", " "), "3.9.2": "It falls:\n\n- by a warden,\n- alone." });
});

test("running heads and page numbers are left out and reported; a section's number that comes often is not one", async () => {
  const sheets = [
    "Kite rules\n\n3.9.1\n\nFly.\n\nPage 1 of 3\n",
    "\fKite rules\n\n3.9.2\n\nFall.\n\nPage 2 of 3\n",
    "\fKite rules\n\n3.9.3\n\nSee page 1 of 3 rules.\n\n12\n\f",
  ];
  const { words, told, changed } = await read(sheets.join(""));
  expect([words, changed]).toEqual([{ "3.9.1": "Fly.", "3.9.2": "Fall.", "3.9.3": "See page 1 of 3 rules." }, []]);
  expect(told.filter((one) => one.startsWith("running-head"))).toEqual([
    "running-head: Kite rules",
    "running-head: Page 1 of 3",
    "running-head: Kite rules",
    "running-head: Page 2 of 3",
    "running-head: Kite rules",
    "running-head: 12",
  ]);
});

test("a chapter's title that is the head of each sheet is its title once", async () => {
  const sheets = ["3.9 Invented\n\n3.9.1\n\nFly.", "3.9 Invented\n\n3.9.2\n\nFall.", "3.9 Invented\n\nTwice."];
  const { words, told, changed } = await imported("kites.txt", sheets.join("\n\f"));
  expect([words, told, changed]).toEqual([
    { "3.9.1": "Fly.", "3.9.2": "Fall.\n\nTwice." },
    ["running-head: 3.9 Invented", "running-head: 3.9 Invented"],
    [],
  ]);
});

test("a word divided at the end of a line is one again, and reported", async () => {
  const { words, told } = await read(
    "3.9.1\n\nThe safe-\nguarding of kites: safeguarding. A well-\nknown kite, and the short-\n\nest one.\n\n3.9.2\n\nEnd.\n",
  );
  expect(words["3.9.1"]).toBe("The safeguarding of kites: safeguarding. A well-known kite, and the short-\n\nest one.");
  expect(told).toEqual(["joined-word: safeguarding", "joined-word: well-known"]);
});
