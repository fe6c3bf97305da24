import { expect, test } from "vitest";
import { nameOf } from "../../../lib/domain/section-name";

test("a section with a title is called by it, however long", () => {
  const title = "Invented kites, invented strings and whatever else an inventor of kites may want to invent";
  expect(nameOf({ title, paragraphs: ["Other words."] })).toBe(title);
});

test("a section without a title is called by its opening words", () => {
  expect(nameOf({ paragraphs: ["Kites are invented here.", "More."] })).toBe("Kites are invented here.");
  expect(nameOf({ paragraphs: ["One two three four five six seven eight nine ten, eleven."] })).toBe(
    "One two three four five six seven eight nine ten\u00a0…",
  );
});

test("opening words are cut between words at 60 characters, the ellipsis counted", () => {
  const name = nameOf({ paragraphs: ["Safeguarding procedures concerning invented kites, notwithstanding invented weather."] });
  expect(name).toBe("Safeguarding procedures concerning invented kites\u00a0…");
  const exact = "Invented kites fly where the invented winds are always calm.";
  expect(exact).toHaveLength(60);
  expect(nameOf({ paragraphs: [exact] })).toBe(exact);
});

test("the first line with a letter or digit gives the name", () => {
  expect(nameOf({ paragraphs: ["", "  –\n  Kites:\nred ones\nblue ones"] })).toBe("Kites:");
  expect(nameOf({ paragraphs: ["An  invented\tkite"] })).toBe("An invented kite");
});

test("a first word that is longer than a name is cut, and no character is divided", () => {
  expect(nameOf({ paragraphs: ["𝕂".repeat(80)] })).toBe(`${"𝕂".repeat(30)}\u00a0…`);
});

test("a section without words has no name", () => {
  expect(nameOf({ paragraphs: [] })).toBe("");
  expect(nameOf({ paragraphs: ["–"] })).toBe("");
});
