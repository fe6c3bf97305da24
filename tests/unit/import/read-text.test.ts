// Texts whose lines were broken to fit a sheet. All invented.
import { expect, test } from "vitest";
import { readText } from "../../../lib/import/read-text";
import { plain } from "../../../lib/import/section-lines";

const linesOf = (text: string) => readText(text).blocks.map(({ node }) => plain(node));

test("an item that fills its line goes on in the next one, though that begins with a capital; a short one ends", () => {
  const text = `Invented rules

  1. Whoever borrows a kite from the club gives it back to the Warden of
Kites on the same day.

  2. Return
Kites are dry when they are given back, and their ropes are rolled up
by hand.
`;
  expect(linesOf(text)).toEqual([
    "Invented rules",
    "Whoever borrows a kite from the club gives it back to the Warden of Kites on the same day. Return",
    "Kites are dry when they are given back, and their ropes are rolled up by hand.",
  ]);
});

test("the first line of all is the title, though a later sheet begins with it again; on every sheet it is a running head", () => {
  const sheet = (head: string, words: string) => `${head}\n\n${words}\n`;
  const sheets = [sheet("INVENTED RULES", "Red."), sheet("", "Blue."), sheet("INVENTED RULES", "Green."), sheet("", "Grey.")];
  expect(linesOf(sheets.join("\f"))).toEqual(["INVENTED RULES", "Red.", "Blue.", "INVENTED RULES", "Green.", "Grey."]);
  const everySheet = ["Red.", "Blue.", "Green."].map((words) => sheet("INVENTED RULES", words));
  expect(linesOf(everySheet.join("\f"))).toEqual(["Red.", "Blue.", "Green."]);
});

test("dots that lead to the number of a page are one sign, not a word each", () => {
  const { words } = readText("Rules\n\nPurpose . . . . . . . . . . . . . . . 1\n\nRopes............................. 2\n");
  expect(words).toEqual(["Rules", "Purpose", "....", "1", "Ropes....", "2"]);
});

test("a running head with Roman page numbers is one", () => {
  const sheets = ["i", "ii", "iii"].map((page, i) => `Kite rules ${page}\n\nRule ${"abc"[i]} says more.\n`);
  expect(linesOf(sheets.join("\f"))).toEqual(["Rule a says more.", "Rule b says more.", "Rule c says more."]);
});

test("characters that a program wrote as codes all over a text are themselves; a text that only speaks of them keeps them", () => {
  const { blocks, remarks } = readText("1&#x2003;Rules\n\nLet&#8217;s fly &#8220;the red one&#8221; or don&#8217;t.\n");
  expect(blocks.map(({ node }) => plain(node))).toEqual(["1 Rules", "Let’s fly “the red one” or don’t."]);
  expect(remarks.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(["references: &#x2003; &#8217; &#8220; &#8221;"]);
  expect(linesOf("Write &#8217; for an apostrophe.\n")).toEqual(["Write &#8217; for an apostrophe."]);
});
