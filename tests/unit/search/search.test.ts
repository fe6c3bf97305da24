import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { ordersSomething } from "../../../lib/search/refine";
import { wordsOf } from "../../../lib/search/words";
import { readQueries } from "../../search/evaluate";
import { numbers, searchChapter, searchInvented, searchShards } from "./invented-index";

test.each([
  "8.45.7",
  "45.7",
  "8-45-7",
  "8 45 7",
  "8,45,7",
  "section 8.45.7",
  "Sections 8.45.7",
  "§8.45.7",
  "§ 8.45.7",
  "see 8.45.7",
  "8.45.7.",
  "8.45.7?",
  "(8.45.7)",
  "what is in 8.45.7?",
  "para 7",
  "paragraph 7",
])("“%s” is answered by 8.45.7 first", async (typed) => {
  expect(numbers(await searchChapter(typed))[0]).toBe("8.45.7");
});

test("a chapter's number is answered by its sections in order, as many as are asked for", async () => {
  const all = Array.from({ length: 20 }, (_, i) => `8.45.${i + 1}`);
  expect(numbers(await searchChapter("8.45", { limit: 50 }))).toEqual(all);
  expect(numbers(await searchChapter("8.45", { limit: 10 }))).toEqual(all.slice(0, 10));
  expect((await searchChapter("8.45", { limit: 10 })).count).toBe(20);
});

test("a number with words is answered by its section, then by the words", async () => {
  const found = numbers(await searchChapter("8.45.2 sexting"));
  expect(found[0]).toBe("8.45.2");
  expect(found).toContain("8.45.18");
});

test("a number that is not in the manual gets only the nearest", async () => {
  expect(await searchChapter("8.45.21")).toMatchObject({ results: [], nearest: "8.45.20" });
  expect(await searchInvented("3.2.9")).toMatchObject({ results: [], nearest: "3.2.3" });
});

test("ages and durations among words are no numbers of the manual; alone they are", async () => {
  for (const typed of ["sexting aged 13-17", "sexting 24-7"]) {
    expect([typed, numbers(await searchChapter(typed))[0]]).toEqual([typed, numbers(await searchChapter("sexting"))[0]]);
  }
  expect(numbers(await searchChapter("24-7"))).toEqual([]);
  expect(await searchChapter("8.45.21")).toMatchObject({ results: [], nearest: "8.45.20" });
});

test("a number that is not in the manual is said to be missing, and the words beside it are answered", async () => {
  const answer = await searchChapter("8.45.21 sexting");
  expect([answer.missing, numbers(answer)]).toEqual(["8.45.21", numbers(await searchChapter("sexting"))]);
});

test("a chapter's number with words is answered by the words", async () => {
  expect(numbers(await searchChapter("8.45 sexting"))).toEqual(numbers(await searchChapter("sexting")));
  expect(numbers(await searchInvented("3.2 invented")).every((number) => number.startsWith("3.2."))).toBe(true);
});

test("a section of an Act that no text cites is answered by nothing, with what is near", async () => {
  for (const typed of ["section 17", "s17 child in need", "section 13 police"]) expect((await searchChapter(typed)).results).toEqual([]);
  expect(await searchChapter("section 13")).toMatchObject({ uncited: "13", nearest: "8.45.13" });
  for (const typed of ["sec 47", "sect 47", "section47", "s.47"]) expect(numbers(await searchChapter(typed))[0]).toBe("8.45.17");
});

test("a question of everyday words is known by the others, and by terms that are made of such words", async () => {
  expect(numbers(await searchChapter("what is a relevant offence in plain words"))[0]).toBe("8.45.9");
  expect(numbers(await searchChapter("how old does someone have to be"))).toContain("8.45.7");
  expect(numbers(await searchChapter("what is first and next"))).toEqual([]);
});

test("an Act is found by the section that a link leads to, and by its year", async () => {
  expect(numbers(await searchChapter("section 67 Serious Crime Act"))[0]).toBe("8.45.10");
  expect(numbers(await searchChapter("PCA 1978"))[0]).toBe("8.45.11");
});

test("much that is unknown makes an answer weak, and a weak answer orders nothing first", async () => {
  expect((await searchChapter("grooming")).isWeak).toBe(false);
  const duties = z.array(z.string()).parse(JSON.parse(readFileSync("tests/search/other-duties.json", "utf8")));
  for (const typed of duties) {
    const [first] = (await searchChapter(typed)).results;
    expect([typed, first && ordersSomething(first.section) ? first.number : ""]).toEqual([typed, ""]);
  }
});

test("beside a subject that the manual does not have, an order is first only if two words of the query find it", async () => {
  const oneWord = await searchChapter("tablets for a child with epilepsy");
  expect(numbers(oneWord)[0]).not.toBe("8.45.14");
  const severalWords = await searchChapter("laptop of a boy with epilepsy as evidence for police");
  expect([severalWords.isWeak, numbers(severalWords)[0]]).toEqual([false, "8.45.14"]);
});

test("“section 15” and “s.47” are words of an Act, not numbers of the manual", async () => {
  expect(
    numbers(await searchChapter("section 15"))
      .slice(0, 2)
      .sort(),
  ).toEqual(["8.45.7", "8.45.8"]);
  for (const typed of ["section 47", "s47", "s.47", "S 47"]) expect(numbers(await searchChapter(typed))[0]).toBe("8.45.17");
});

test.each([
  ["in one piece", searchChapter],
  ["in files", searchShards],
])("words in quotes are found exactly, in that order, or not at all (%s)", async (_, search) => {
  expect(numbers(await search('"accidental discovery"'))).toEqual(["8.45.15"]);
  expect(numbers(await search("“relevant offence”")).sort()).toEqual(["8.45.7", "8.45.9"]);
  expect(numbers(await search('"any part of the world"'))).toEqual(["8.45.7"]);
  expect(numbers(await search('"enquiries in relation"'))).toEqual(["8.45.17"]);
  expect(await search('"police the notify"')).toMatchObject({ results: [], unquoted: "police the notify" });
});

test("a misspelt word is read as the one meant, and the answer says so", async () => {
  const answer = await searchChapter("harrassed");
  expect(answer.spelling).toEqual([{ typed: "harrassed", read: ["harassed"] }]);
  expect(numbers(answer)[0]).toBe("8.45.1");
});

test("three misspelt words are read together", async () => {
  expect(numbers(await searchChapter("indecant immages polise"))[0]).toBe("8.45.13");
});

test("a word misprinted in the text is found by its right spelling, and marked as printed", async () => {
  const answer = await searchChapter("enquiries");
  expect(numbers(answer)[0]).toBe("8.45.17");
  const marked = answer.results[0].excerpt(400).filter((piece) => piece.marked);
  expect(marked.map((piece) => piece.text)).toContain("enquirities");
  expect(numbers(await searchInvented("string"))).toContain("3.1.3");
});

test("a word of the thesaurus finds what the text calls otherwise, and the answer says by which words", async () => {
  const { matched } = await searchChapter("nudes");
  expect(matched).toEqual(expect.arrayContaining(["youth produced sexual imagery", "sexting", "indecent images"]));
  expect(new Set(matched).size).toBe(matched.length);
  // The words of most sections come first.
  expect(matched[0]).toBe("indecent images");
  expect((await searchChapter("forensic")).matched).toEqual([]);
});

test("asked what a term means, the section that says so comes first", async () => {
  const asked = { "what is meant by online safety": "8.45.3", "What does YPSI mean?": "8.45.2", "define relevant offence": "8.45.9" };
  for (const [typed, number] of Object.entries(asked)) expect([typed, numbers(await searchChapter(typed))[0]]).toEqual([typed, number]);
});

test("a section that answers both things asked comes before one that answers either", async () => {
  // Both speak of indecent images and of devices; 8.45.1 only lists devices.
  for (const typed of ["nudes on a phone", "phone with nudes"]) {
    const found = numbers(await searchChapter(typed));
    expect([typed, found[0]]).toEqual([typed, "8.45.18"]);
    expect(found.indexOf("8.45.14")).toBeLessThan(found.indexOf("8.45.1"));
  }
  // Nudes alone are what 8.45.2 is about.
  expect(numbers(await searchChapter("nudes"))[0]).toBe("8.45.2");
});

test("American spellings find British ones", async () => {
  expect(numbers(await searchChapter("sexual offenses"))).toEqual(numbers(await searchChapter("sexual offences")));
});

test("where nothing is found the words known are offered, and what a word may have been meant as", async () => {
  expect(await searchChapter("school uniform")).toMatchObject({ results: [], known: "school" });
  expect((await searchChapter("chd perpetratingly")).offered).toContainEqual({
    typed: "perpetratingly",
    read: expect.arrayContaining(["perpetrator"]),
  });
});

test("slips in the words of asking, and words that nobody knows, hide nothing", async () => {
  const found = numbers(await searchChapter("what is sexting"));
  for (const typed of ["waht is sexting", "what is sexting xjqzk", "wich shoudl sexting"])
    expect([typed, numbers(await searchChapter(typed))[0]]).toEqual([typed, found[0]]);
  expect((await searchChapter("waht is sexting")).spelling).toEqual([]);
});

test("“section” is read as such before a number, however it is misspelt", async () => {
  const found = numbers(await searchChapter("section 47"));
  for (const typed of ["secion 47", "sectoin 47", "setcion 47"])
    expect([typed, numbers(await searchChapter(typed))[0]]).toEqual([typed, found[0]]);
});

test("whatever is marked begins and ends with a word", async () => {
  const queries = [...readQueries("tests/search/judged-queries.json"), ...readQueries("tests/search/held-out-queries.json")];
  let marks = 0;
  for (const { q } of queries) {
    for (const result of (await searchChapter(q)).results) {
      let before = "";
      const pieces = result.excerpt(220);
      const whole = pieces.map((piece) => piece.text).join("");
      for (const piece of pieces) {
        const word = { start: before.length, end: before.length + piece.text.length };
        if (piece.marked) {
          expect(wordsOf(whole)).toContainEqual(expect.objectContaining({ start: word.start }));
          expect(wordsOf(whole)).toContainEqual(expect.objectContaining({ end: word.end }));
          marks++;
        }
        before += piece.text;
      }
    }
  }
  expect(marks).toBeGreaterThan(500);
});

const hostile = [
  "what is the",
  "<script>",
  "__defineGetter__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "😀",
  "!!!",
  "مرحبا",
  "\u202eabc",
  "",
  " ",
  '"',
  "-",
  ".",
];
test.each(hostile)("“%s” is answered by nothing", async (typed) => {
  for (const search of [searchChapter, searchShards, searchInvented]) expect((await search(typed)).results).toEqual([]);
});

test("very long queries are cut, not suffered", async () => {
  for (const typed of [
    "x".repeat(10_000),
    "1.".repeat(5_000),
    '"'.repeat(10_000),
    "8.45.".repeat(2_000),
    "what is ".repeat(2_000),
    `${" ".repeat(9_999)}a`,
    "1234567890".repeat(1_000),
    "sexting ".repeat(1_500),
  ]) {
    expect(Array.isArray((await searchChapter(typed)).results)).toBe(true);
  }
});

test("the sentence shown is of the paragraph that answers best", async () => {
  const [first] = (await searchInvented("ladder")).results;
  const sentence = first.excerpt(400).map((piece) => piece.text);
  expect([first.number, first.section.paragraphs[3]]).toEqual(["3.1.4", expect.stringContaining(sentence.join(""))]);
});
