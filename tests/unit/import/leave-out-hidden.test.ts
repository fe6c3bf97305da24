import { expect, test } from "vitest";
import { readDocument } from "../../../lib/import/read-document";
import { printWords } from "../../../lib/import/write-chapter";

async function read(name: string, text: string) {
  const source = await readDocument(name, Buffer.from(text));
  return {
    words: printWords((source?.blocks ?? []).map(({ node }) => node)),
    counted: source?.words.join(" "),
    lost: source?.remarks.map((remark) => remark.words),
  };
}

test("invisible characters are left out of the text and its count, and reported with name and number", async () => {
  const { words, counted, lost } = await read("kites.txt", "The ki\u00adte\u00ad is \u200bflown\u2060.\n");
  expect([words, counted]).toEqual(["The kite is flown.\n", "The kite is flown."]);
  expect(lost).toEqual(["2 × U+00AD (soft hyphen), 1 × U+200B (zero-width space), 1 × U+2060 (word joiner)"]);
});

test("characters that change the text direction are left out and reported", async () => {
  const { words, lost } = await read(
    "kites.html",
    "<p>A &#8238;kite&#8236; is <a href='https://www.example.org/ab' title='a&lrm;b'>flown</a>.</p><p>&ZeroWidthSpace;</p>",
  );
  expect(words).toBe('A kite is [flown](https://www.example.org/ab "ab").\n');
  expect(lost?.join()).toContain("1 × U+202E (right-to-left override), 1 × U+202C (pop directional formatting)");
});

test("words that a line end of any program kept apart stay apart", async () => {
  const { words, counted, lost } = await read("kites.txt", "One\u2028two\u0085three\u000bfour, life\u001elong.\n");
  expect([words, counted]).toEqual(["One two three four, life\u2011long.\n", "One two three four, life\u2011long."]);
  expect(lost).toEqual([]);
});

test("a joiner between letters that need it, an emoji and a no-break space are words", async () => {
  const { words, lost } = await read("kites.txt", "می\u200cخواهم 👩\u200d🚒 ❤\ufe0f 5\u00a0m\n");
  expect([words, lost]).toEqual(["می\u200cخواهم 👩\u200d🚒 ❤\ufe0f 5\u00a0m\n", []]);
});

test("a character that was lost, or is another on each computer, stays for the check to ask about", async () => {
  const { words, lost } = await read("kites.txt", "A k\ufffdte \uf0b7 flown.\n");
  expect([words, lost]).toEqual(["A k\ufffdte \uf0b7 flown.\n", []]);
});
