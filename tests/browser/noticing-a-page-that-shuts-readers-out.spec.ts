// The checks of every page would find what they look for.
import { brokenRules } from "./accessibility/broken-rules";
import { tabThrough } from "./accessibility/focus-stops";
import { headingFaults } from "./accessibility/heading-faults";
import { clipped, sideways } from "./accessibility/layout-faults";
import { motion } from "./accessibility/movement";
import { smallTargets } from "./accessibility/small-targets";
import { invisible } from "./accessibility/unseen-controls";
import { expect, test } from "./shared-page";

test("the test notices a page with faults that axe knows", async ({ page }) => {
  await page.setContent("<!doctype html><html><body><img src='x'><p style='color:#aaa'>Grey words</p></body></html>");
  const broken = (await brokenRules(page)).map((rule) => rule.split(":")[0]);
  expect(broken).toEqual(expect.arrayContaining(["image-alt", "color-contrast", "html-has-lang"]));
});

test("the test notices a tab stop without visible focus, and one under a fixed bar", async ({ page }) => {
  await page.setContent(`<style>#a:focus { outline: none } #bar { position: fixed; inset: 0 0 auto; height: 200px; z-index: 1; background: #fff }</style>
    <p style="margin-top: 300px"><a id="a" href="#x">No outline</a></p><div id="bar"></div><p style="position: absolute; top: 20px"><a href="#y">Covered</a></p>`);
  const stops = await tabThrough(page);
  expect(stops.map(({ visible, hidden }) => ({ visible, hidden }))).toEqual([
    { visible: false, hidden: false },
    { visible: true, hidden: true },
  ]);
});

test("the test notices wide, clipped and overlapping text", async ({ page }) => {
  await page.setContent(`<p style="width: 3000px">wide</p><p style="width: 2em; overflow: hidden; white-space: nowrap">clipped words</p>
    <p style="position: absolute; top: 200px">one</p><p style="position: absolute; top: 202px">two</p>`);
  expect(await sideways(page)).toHaveLength(2);
  expect(await clipped(page)).toEqual(["P. is cut", "“one” and “two” overlap"]);
});

test("the test notices motion", async ({ page }) => {
  await page.setContent("<style>p { transition: color 1s } @view-transition { navigation: auto }</style><p>Moving</p>");
  expect(await motion(page)).toEqual(["P", "@view-transition"]);
});

test("the test notices a field without an edge", async ({ page }) => {
  await page.setContent("<input style='border: 0'><a href='#' style='color: #fff; background: #fff'>White</a>");
  expect(await invisible(page)).toHaveLength(2);
});

test("the test notices a skipped heading level, a second h1 and a missing one", () => {
  expect(headingFaults([1, 3])).toEqual(["h1 is followed by h3"]);
  expect(headingFaults([1, 2, 1])).toEqual(["2 h1"]);
  expect(headingFaults([2])).toEqual(["0 h1", "the first heading is not h1"]);
});

test("the test notices a small button and a small separate link, but not a link in a sentence", async ({ page }) => {
  await page.setContent(
    `<button style="width: 20px; height: 20px; padding: 0">x</button><ul><li><a href="#a">Alone</a></li></ul><p>A sentence with <a href="#b">a link</a> in it.</p>`,
  );
  expect(await smallTargets(page)).toHaveLength(2);
});
