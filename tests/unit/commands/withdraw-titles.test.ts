// Withdrawing a section that has a title alone: no number tells its place, so chapter.yml keeps it.
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { chapterOn } from "../../../lib/domain/as-at";
import { sectionsOf } from "../../../lib/domain/manual";
import { wholeParts } from "../../../lib/domain/whole-parts";
import { matchRoute } from "../../../lib/site/match-route";
import { folder, portal, prepareLockedManual, read } from "./locked-manual";

prepareLockedManual("headings");

const order = ["look-at-the-sky", "what-you-wear", "y-dwr"].map((name) => `before-you-fly/${name}`);
const withdraw = (name: string, day: string) => portal("withdraw", name, "--date", day, "--why", "Invented reasons.");

test("is shown where it was in the chapter as it was and with its amendments, though others were withdrawn as well", async () => {
  expect(await withdraw("look-at-the-sky", "2024-02-02")).toMatchObject({ status: 0, stderr: "" });
  expect(await withdraw("what-you-wear", "2024-02-03")).toMatchObject({ status: 0, stderr: "" });
  expect(await portal("check")).toMatchObject({ status: 0, stdout: expect.stringContaining("no problems") });
  expect(read("before-you-fly/chapter.yml")).toMatch(/withdrawn: \[ ?look-at-the-sky, what-you-wear ?\]/);
  const [chapter] = loadManual(folder).chapters;
  expect(sectionsOf(chapter).map(({ number }) => number)).toEqual([order[2]]);
  const on = (day: string) => chapterOn(chapter, day).parts.flatMap(({ sections }) => sections.map(({ number }) => number));
  expect(on("2024-02-01")).toEqual(order);
  expect(on("2024-02-02")).toEqual(order.slice(1));
  expect(on("2024-02-03")).toEqual(order.slice(2));
  expect(wholeParts(chapter).flatMap(({ texts }) => texts.map(({ text }) => text.number))).toEqual(order);
});

test("all sections of a part can be withdrawn", async () => {
  expect(await withdraw("dry-the-kite", "2024-02-02")).toMatchObject({ status: 0, stderr: "" });
  expect(await portal("check")).toMatchObject({ status: 0 });
  const chapter = loadManual(folder).chapters.find(({ number }) => number === "after-you-land");
  expect(chapter?.parts.map(({ title }) => title)).toEqual(["At once"]);
});

test("its address is called by the title as it was printed", async () => {
  expect(await withdraw("y-dwr", "2024-02-02")).toMatchObject({ status: 0, stderr: "" });
  expect(matchRoute(["before-you-fly", "y-dwr"], loadManual(folder))).toMatchObject({ page: "retired", called: "Y dŵr" });
});
