import { expect, test } from "vitest";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { renderWords } from "../../../lib/markdown/render-words";
import { nothingKnown } from "./nothing-known";

// An invented manual with these numbers, and no others.
const held = new Set(["3.1", "3.1.2", "3.1.10", "3.2.2a", "24.10.20"]);
const render = (markdown: string, find = (number: string) => (held.has(number) ? `/${number}/` : undefined)) =>
  renderWords(
    parseMarkdown(markdown),
    { number: "3.1.4", id: "ka04", defines: [] },
    {
      find,
      known: nothingKnown,
      resolve: (url) => ({ kind: "section", address: url, outside: false, cites: "3.1.10" }),
      picture: () => undefined,
      text: "",
      report: () => {},
    },
  );

test.each([
  ["See 3.1.2.", ["3.1.2"]],
  ["(3.1.2, 3.1.10 and 3.2.2a)", ["3.1.2", "3.1.10", "3.2.2a"]],
  ["Follow chapter 3.1, then “3.1.2”: wait", ["3.1", "3.1.2"]],
  ["**3.1.2** in bold", ["3.1.2"]],
  ["Under section 3.1.2 of these rules. The Act is clear: see 3.1.10", ["3.1.2", "3.1.10"]],
])("a citation in running text becomes a link: %s", (markdown, cites) => {
  const { html, cites: found } = render(markdown);
  expect(found).toEqual(cites);
  expect([...html.matchAll(/<a href="\/([^"]+)\/">([^<]+)<\/a>/g)].map(([, address, words]) => [address, words])).toEqual(
    cites.map((number) => [number, number]),
  );
});

test.each([
  "Section 15 of the Act, section 47 enquiries",
  "Section 3.1.2 of the Harbours Act, see 3.1.2 of Kites Together",
  "Harbour Guideline 3.1.2 sets the sum, and so does the Kites Act 1989, section 3.1",
  "The Code of Practice, paragraph 3.1.10, and Kites in Schools Guidance 2024 3.1.2",
  "Call 01273 481544 or 3.1.2.555.1234",
  "On 24.10.2017",
  "Version 3.1.2 of the game, v3.1.2, release 3.1.10",
  "It took 3.1 hours and cost £3.1.2",
  "It is 3.1% more",
  "Its own number, 3.1.4",
  "An unknown number, 3.1.99",
  "A file 3.1.2-draft or a path /3.1.2/",
  "`3.1.2` as code",
])("no link is made where none is meant: %s", (markdown) => {
  expect(render(markdown).html).not.toContain("<a ");
  expect(render(markdown).cites).toEqual([]);
});

test.each(["the Kites Act 1989, section 12A(3)", "Kites in Schools Guidance 2024 B1.2", "section 3.i of the Code", "3.ii%"])(
  "nor where a label with letters is of another text: %s",
  (markdown) => expect(render(markdown, (number) => (/^(?:12A|B1|3\.)/.test(number) ? "/there/" : undefined)).html).not.toContain("<a "),
);

test.each(["12A(3)", "B1.2", "3.i", "02.05"])("a label with letters or leading zeros becomes a link: %s", (label) => {
  expect(render(`See section ${label}, and wait.`, (number) => (number === label ? "/there/" : undefined)).html).toContain(
    `<a href="/there/">${label}</a>`,
  );
});

test("a number inside a link stays part of that link, and each number cited is listed once", () => {
  const { html, cites } = render("[see 3.1.2](section:3.1.10) and 3.1.10");
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(cites).toEqual(["3.1.10"]);
});

test("a number that becomes known changes neither words nor fingerprint", () => {
  const [without, known] = [render("See 3.1.2 now.", () => undefined), render("See 3.1.2 now.")];
  expect(known.paragraphs).toEqual(without.paragraphs);
  expect(known.fingerprint).toBe(without.fingerprint);
  expect(known.html).not.toBe(without.html);
});
