// Advice on texts not written for readers: thousands of misspelt words, endless words, punctuation without spaces. It comes
// within seconds of processor time. All texts are invented.
import { expect, test, vi } from "vitest";
import { giveAdvice } from "../../../lib/content/advice/give-advice";
import { openSpelling } from "../../../lib/content/advice/spelling";
import { mostSeconds, size } from "../../how-many";
import { sourcesOf } from "./repeated-pieces";

vi.setConfig({ testTimeout: 300_000 });

const consonants = "bcdfghjklmnpqrstvwxz";
const misspelt = (count: number, letters: number) =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: letters }, (_, k) => consonants[Math.floor((i + 1) * 2.399 ** (k + 1)) % consonants.length]).join(""),
  ).join(" ");

test.each([
  ["thousands of misspelt words", misspelt(size(20_000), 7)],
  ["thousands of long ones", misspelt(size(5_000), 30)],
  ["one word as long as a file", "a".repeat(size(900_000))],
  ["words of 10,000 letters", misspelt(size(60), 10_000)],
  ["words in capitals", "ABC DEF ".repeat(size(100_000))],
  ["punctuation without spaces", "|".repeat(400) + "((".repeat(size(400_000))],
  ["full stops without spaces", "a.".repeat(size(400_000))],
  ["one @ after the other", "a@".repeat(size(400_000))],
  ["apostrophes", "it’s’s’s’s ".repeat(size(40_000))],
  ["brackets after long forms", "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll (ABCDEF) ".repeat(size(10_000))],
])("%s: advice is given within the bound", async (_what, words) => {
  await openSpelling();
  const sources = sourcesOf(words);
  const before = process.cpuUsage();
  await giveAdvice(sources, "2020-01-01");
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(mostSeconds);
});

test("the intended word is found among those two slips away, the likeliest first", async () => {
  const { nearest } = await openSpelling();
  const slipped = {
    safegarding: "safeguarding",
    childern: "children",
    teh: "the",
    recieve: "receive",
    enquirities: "enquiries",
    londn: "London",
    sourse: "source",
  };
  expect(Object.keys(slipped).map(nearest)).toEqual(Object.values(slipped));
  expect(nearest("bcdfghj")).toBeUndefined();
});
