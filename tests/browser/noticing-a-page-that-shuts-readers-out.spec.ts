// The checks of every page would find what they look for, and a page handed on from test to test is as good as new.
import { brokenByLooks, brokenRules } from "./accessibility/broken-rules";
import { tabThrough } from "./accessibility/focus-stops";
import { headingFaults } from "./accessibility/heading-faults";
import { clipped, sideways } from "./accessibility/layout-faults";
import { motion } from "./accessibility/movement";
import { smallTargets } from "./accessibility/small-targets";
import { invisible } from "./accessibility/unseen-controls";
import { OpenContext } from "./open-contexts";
import { site } from "./pages";
import { expect, test } from "./shared-page";

test("the test notices a page with faults that axe knows", async ({ page }) => {
  await page.setContent("<!doctype html><html><body><img src='x'><p style='color:#aaa'>Grey words</p></body></html>");
  const broken = (await brokenRules(page)).map((rule) => rule.split(":")[0]);
  expect(broken).toEqual(expect.arrayContaining(["image-alt", "color-contrast", "html-has-lang"]));
});

test("the test notices grey words and small targets where only colours and sizes are asked for", async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><body><main><p style="color: #aaa">Grey words</p>
    <button style="width: 9px; height: 9px; padding: 0">x</button><button style="width: 9px; height: 9px; padding: 0">y</button></main></body></html>`);
  expect((await brokenByLooks(page)).map((rule) => rule.split(":")[0])).toEqual(["color-contrast", "target-size"]);
});

test("a page that is handed on keeps nothing of the test before, or is not handed on", async ({ browser }) => {
  const open = await OpenContext.open(await browser.newContext());
  const { page } = open;
  await page.goto(site("/8.45.7/"));
  await page.evaluate(() => {
    sessionStorage.kept = "yes";
    localStorage.kept = "yes";
  });
  await page.route("**/8.45.1/", (route) => route.abort());
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 640 });
  await open.reset({ width: 1280, height: 720 }, new Set([new URL(page.url()).origin]));
  expect(open.isChanged).toBe(false);
  expect((await page.goto(site("/8.45.1/")))?.status()).toBe(200);
  const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, innerWidth])).toEqual([0, 0, 1280]);
  expect(await page.evaluate(isDark)).toBe(false);
  await page.addInitScript("");
  expect(open.isChanged).toBe(true);
  await open.context.close();
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
