// Withdrawing what is part of an Article, and the Article, by the labels that are printed.
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { wholeParts } from "../../../lib/domain/whole-parts";
import { folder, git, portal, prepareLockedManual } from "./locked-manual";

prepareLockedManual("by-laws");

const gone = (label: string, day: string) => portal("withdraw", label, "--date", day, "--why", "Invented reasons.");

test("an Article without words of its own is withdrawn with all that is part of it, and each is shown where it was", async () => {
  // Section 2.01 links to Section 1.02.
  expect((await gone("Article I", "2024-02-02")).stderr).toContain("section-2.01.md:9:19\nAmend these first");
  expect(git("status", "--porcelain")).toBe("");
  expect(await gone("Article II", "2024-02-03")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(
      "by-laws-of-the-society/Article II is withdrawn from 3 February 2024, with all that is part of it: 2 sections. Their texts are kept.",
    ),
  });
  expect(await portal("check")).toMatchObject({ status: 0, stdout: expect.stringContaining("no problems") });
  const [, rules] = loadManual(folder).chapters;
  expect(wholeParts(rules).flatMap(({ texts }) => texts.map(({ text, level }) => [text.number.split("/")[1], level]))).toEqual([
    ["Article I", 1],
    ["Section 1.01", 2],
    ["Section 1.02", 2],
    ["Article II", 1],
    ["Section 2.01", 2],
    ["Article III", 1],
  ]);
});
