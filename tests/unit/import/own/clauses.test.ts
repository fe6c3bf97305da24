// Invented licences, agreements and rules whose clauses are numbered paragraphs.
import { expect, test } from "vitest";
import { h, item, numbering, p, styles, wordFile } from "../imported";
import { found } from "./found-own";

const long = "Whoever borrows a kite from the club brings it back dry, clean and whole before the sun is down, and says so to the warden";

test("clauses that count from 0, with short titles that end with a full stop, are sections with these titles, and lines between are parts", async () => {
  const text = `             INVENTED KITE LICENCE\n                Version 2

 Copyright of the invented Kite Club.

                   Preamble

  Kites are free.  ${long}.

              TERMS AND CONDITIONS

  0. Definitions.

  "Kite" means what flies.

  "Rope" means what holds it.

  1. Lending.

  ${long}:

    a) on a weekday, or

    b) on a Sunday.

  2. End.

  ${long}.

           NO WARRANTY

  3. Wind.

  ${long}.

           How to apply these terms

  Put them beside the kite.
`;
  const { outline, parts } = await found("licence.txt", text);
  expect(outline).toEqual(["(opening)", "Preamble", "0 Definitions.", "1 Lending.", "2 End.", "3 Wind.", "How to apply these terms"]);
  expect(parts.map(({ title }) => title)).toEqual(["All sections", "TERMS AND CONDITIONS", "NO WARRANTY", "All sections"]);
});

test("clauses without titles are sections, several in a row, and with paragraphs and lettered items between them", async () => {
  const text = `The Invented Rope Agreement

1. ${long}.

2. ${long}.

It is never lent twice in a day.

3. ${long}:

  a) on a weekday;

  b) on a Sunday.

4. ${long}.

The end.
`;
  const { outline, files } = await found("agreement.txt", text);
  expect(outline).toEqual(["1", "2", "3", "4"]);
  expect(files.get("the-invented-rope-agreement/3.md")).toContain("warden:\n\n- a) on a weekday;\n- b) on a Sunday.\n");
});

test.each([
  ["typed", (number: number) => p(`${number}. ${long}.`)],
  ["counted by Word", () => item(`${long}.`, 1)],
])("clauses that go on counting from heading to heading, %s, are sections below these", async (_how, clause) => {
  const body = [h("Members", 1), clause(1), clause(2), p("Nobody else."), h("Meetings", 1), clause(3), h("Kites", 1), clause(4), clause(5)];
  const word = wordFile(body.join(""), { "styles.xml": styles({}), "numbering.xml": numbering([["decimal", "%1."]]) });
  const { outline, parts } = await found("rules.docx", word, { title: "3.9 Invented" });
  expect(outline).toEqual(["1", "2", "3", "4", "5"]);
  expect(parts.map(({ title }) => title)).toEqual(["Members", "Meetings", "Kites"]);
});

test("numbers that begin again under each title, and the few short steps of a list, are no clauses", async () => {
  const lists = `# Rules\n\n## Dawn\n\n1. ${long}.\n2. ${long}.\n3. ${long}.\n\n## Dusk\n\n1. ${long}.\n2. ${long}.\n3. ${long}.\n`;
  expect((await found("rules.md", lists)).outline).toEqual(["Dawn", "Dusk"]);
  const steps = "Rules\n\nAt dawn:\n\n1. Take the kite.\n\n2. Take the rope.\n\n3. Wait for the wind.\n\n4. Run.\n\nThat is all.\n";
  expect((await found("steps.txt", steps)).outline).toEqual(["(opening)"]);
});
