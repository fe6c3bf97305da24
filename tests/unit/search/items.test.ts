// What a search makes of enumerated items: an invented manual has some.
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { foundAddress } from "../../../lib/site/found-words";

const manual = loadManual("tests/fixtures/illustrated");
const { search } = await openSearch(memorySource(buildSearchIndex(manual)), lateCode);
const first = async (typed: string) => {
  const [result] = (await search(typed)).results;
  return (
    result && {
      address: foundAddress(result),
      words: result
        .excerpt(200)
        .map(({ text }) => text)
        .join(""),
    }
  );
};

test.each(["5.1.4(a)(iia)", "5.1.4 (A) (IIA)", "see 5.1.4(a)(iia)."])(
  "“%s” leads to the item and shows its words with its marker",
  async (typed) => {
    expect(await first(typed)).toEqual({ address: "/5.1.4/#5.1.4(a)(iia)", words: "(iia) its bell;" });
  },
);

test("an item below a numbered one is asked for by both", async () => {
  expect((await first("5.1.4(4)(b)"))?.address).toBe("/5.1.4/#5.1.4(4)(B)");
});

test("an item that the section does not have leads to the section", async () => {
  expect((await first("5.1.4(z)"))?.address).toBe("/5.1.4/");
});

test("a marker is no word: nothing is found by it, and words are found beside it", async () => {
  expect((await search("iia")).results).toEqual([]);
  expect((await first("wick"))?.address).toBe("/5.1.4/#~wick");
});
