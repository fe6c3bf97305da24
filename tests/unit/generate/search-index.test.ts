import { expect, test } from "vitest";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openIndex } from "../../../lib/search/open-index";
import { type Entry, elsewhere, isCommonEntry } from "../../../lib/search/thesaurus";
import { stem } from "../../../lib/search/words";
import { invented, inventedFiles } from "../search/invented-index";

const index = await openIndex(memorySource(inventedFiles), lateCode);
const sharded = await openIndex(memorySource(buildSearchIndex(invented, "shards")), lateCode);

test("the index has every section, with its words, part and chapter", async () => {
  expect(index.root.count).toBe(15);
  expect(await index.section(9)).toMatchObject({
    number: "3.1.10",
    part: "Concerns about an invented kite",
    chapter: { number: "3.1", outOfDate: "1 March 2018" },
  });
  expect((await index.section(14)).chapter).toEqual({ number: "3.2", title: "Paper Boats (invented)" });
});

test("postings name existing sections, in order, each once, and are the same in one piece and in files", async () => {
  for (const word of ["kite", "invented", "ladder", "paper"]) {
    const at = (await index.postings(stem(word))).map(([section]) => section);
    expect(at.length).toBeGreaterThan(0);
    expect([...new Set(at)].sort((a, b) => a - b)).toEqual(at);
    expect(await sharded.postings(stem(word))).toEqual(await index.postings(stem(word)));
  }
  expect(await index.postings("zzz")).toEqual([]);
});

test("thesaurus rows that the manual has no word of are kept as subjects that are elsewhere", async () => {
  const thesaurus = [
    { typed: ["dragon"], find: ["kite", "wyvern"] },
    { typed: ["submarine", "submarine race"], find: ["periscope"] },
    { typed: ["wind"], find: [], isCommon: true as const },
  ];
  const opened = await openIndex(memorySource(buildSearchIndex({ ...invented, thesaurus })), lateCode);
  expect(await opened.typed("dragon")).toMatchObject([{ tokens: ["dragon"], targets: [{ shown: "kite", key: "kite" }] }]);
  expect(await opened.typed("wind")).toSatisfy((entries: Entry[]) => entries.length === 1 && isCommonEntry(entries[0]));
  expect(await opened.typed(stem("submarine"))).toMatchObject([{ tokens: [stem("submarine")], targets: [], sign: elsewhere }]);
  expect(await opened.typed("race")).toMatchObject([{ tokens: [stem("submarine"), "race"], targets: [], sign: elsewhere }]);
});

test("a term that has the words of one before it, and is in the same sections, is not filed", async () => {
  const thesaurus = [{ typed: ["dragon"], find: ["flow chart", "invented flow chart", "kite"] }];
  const opened = await openIndex(memorySource(buildSearchIndex({ ...invented, thesaurus })), lateCode);
  expect((await opened.typed("dragon"))?.[0].targets.map(({ shown }) => shown)).toEqual(["flow chart", "kite"]);
});

test("two builds of the same manual give the same files", () => {
  expect(buildSearchIndex(invented)).toEqual(inventedFiles);
});
