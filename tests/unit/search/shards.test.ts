import { expect, test } from "vitest";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openIndex } from "../../../lib/search/open-index";
import { packPostings, unpackPostings } from "../../../lib/search/pack-postings";
import { pairKeys, pairPlace } from "../../../lib/search/pairs";
import type { Posting } from "../../../lib/search/posting";
import { openSearch } from "../../../lib/search/search";
import { tools } from "../../../lib/search/tools";
import { packNumbers, unpackNumbers } from "../../../lib/util/pack-numbers";
import { chapterFiles, chapterInShards, invented, inventedFiles } from "./invented-index";

test("postings come out as they went in", () => {
  const postings: Posting[] = [
    [0, 1],
    [1, 15],
    [2, 7],
    [40, 3],
    [19_999, 15],
    [1_000_000, 1],
  ];
  expect(unpackPostings(packPostings(postings))).toEqual(postings);
  expect(unpackPostings("")).toEqual([]);
});

test("numbers come out as they went in, letters and gaps included", () => {
  const chapters = [
    { number: "3.1", sections: ["3.1.1", "3.1.2", "3.1.2a", "3.1.3", "3.1.7"] },
    { number: "4", sections: ["4.1"] },
    { number: "5", sections: [] },
  ];
  expect(packNumbers(chapters)).toBe("3.1:1-2,2a,3,7;4:1;5:");
  expect(unpackNumbers(packNumbers(chapters))).toEqual(chapters);
  expect(unpackNumbers("")).toEqual([]);
});

test("words side by side have one key in either spelling; pairs of stop words have none", () => {
  expect(pairKeys(["an", "offense", "of"], tools)).toEqual(pairKeys(["an", "offence", "of"], tools));
  expect(pairKeys(["of", "the"], tools).size).toBe(0);
  expect(pairPlace(1234567, 7).file).toBe(1234567 % 7);
});

test("a query fetches only the files it needs, each once, and asks again for one that failed", async () => {
  const asked: string[] = [];
  let fails = true;
  const { search } = await openSearch(async (name) => {
    asked.push(name);
    if (name.startsWith("postings") && fails) throw new Error("offline");
    return name === "root" ? chapterInShards.root : chapterInShards.shards.get(name);
  }, lateCode);
  await expect(search("forensic")).rejects.toThrow("offline");
  fails = false;
  expect((await search("forensic")).results[0].number).toBe("8.45.14");
  const before = asked.length;
  await search("forensic");
  expect(asked.length).toBe(before);
  expect(asked.filter((name) => name.startsWith("text")).length).toBeLessThanOrEqual(3);
  expect(asked.some((name) => name.startsWith("words") || name.startsWith("pairs"))).toBe(false);
});

test("a small manual's root has its texts and no postings; data that few queries need are in separate files", () => {
  expect(chapterFiles.root.texts).toHaveLength(20);
  expect([...new Set([...chapterFiles.shards.keys()].map((name) => name.replace(/-.*/, "")))].sort()).toEqual([
    "language",
    "outline",
    "typed",
    "words",
  ]);
});

test.each([
  ["the real chapter", chapterFiles, chapterInShards],
  ["the invented manual", inventedFiles, buildSearchIndex(invented, "shards")],
])("what a browser makes of the texts of %s is what the build files for a large manual", async (_, small, large) => {
  const files = [...large.shards].filter(([name]) => name.startsWith("postings")).map(([, file]) => file as string);
  const keys = files.flatMap((file) => [...file.matchAll(/\n([^\t]+)\t/g)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.some((key) => key.includes(" ") && !key.startsWith("="))).toBe(large === chapterInShards);
  const [one, other] = [await openIndex(memorySource(small), lateCode), await openIndex(memorySource(large), lateCode)];
  for (const key of [...keys, "nowhere", "nowhere at all"])
    expect([key, await one.postings(key)]).toEqual([key, await other.postings(key)]);
});
