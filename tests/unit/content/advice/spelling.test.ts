import { expect, test } from "vitest";
import { type KnownWords, openSpelling } from "../../../../lib/content/advice/spelling";

test("what the dictionary was found to have or not is noted, and not looked up again", async () => {
  const known: KnownWords = new Map([["zzinvented", true]]);
  const { isWord } = await openSpelling(known);
  expect(["child", "childern", "zzinvented"].map(isWord)).toEqual([true, false, true]);
  expect([...known]).toEqual([
    ["zzinvented", true],
    ["child", true],
    ["childern", false],
  ]);
  const again = await openSpelling(new Map(known));
  expect(["child", "childern"].map(again.isWord)).toEqual([true, false]);
});
