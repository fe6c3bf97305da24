// An editor reads the guide, and sees what it shows on the screen, too.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkCharacter } from "../../lib/domain/fingerprint";
import { printedFingerprint } from "../../lib/site/printed-fingerprint";
import { checkPicture } from "./guide-picture";
import { renumberedSite, withdrawnSite } from "./pages";
import { expect, test } from "./reader-test";

test.use({ viewport: { width: 720, height: 700 }, deviceScaleFactor: 1.5 });

/** A code with its check character, as it is on paper. */
const printed = (code: string) => printedFingerprint(code + checkCharacter(code));

/** The report of an import that writes nothing, as a file of the machine. */
function reportOn(document: string): string {
  const report = join(mkdtempSync(join(tmpdir(), "portal-report-")), "report.html");
  const words = [`tests/fixtures/import/${document}`, "--as-at", "2020-03-01", "--dry-run", "--report", report];
  execFileSync("node", ["lib/commands/portal.mjs", "import", ...words], { stdio: "ignore" });
  return pathToFileURL(report).href;
}

const pictures = ["a-report-of-an-import", "an-amendment", "a-number-that-moved", "a-withdrawn-section", "checking-printed-copies"];

test("an amendment, as readers see it", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.3/amendments/"));
  await checkPicture("an-amendment", page.locator("main .section"));
});

test("the page of a number that was given up", async ({ page }) => {
  await page.goto(renumberedSite("/4.1.2/"));
  await checkPicture("a-number-that-moved", page.locator("main"));
});

test("the page of a withdrawn section", async ({ page }) => {
  await page.goto(withdrawnSite("/7.1.3/"));
  await checkPicture("a-withdrawn-section", page.locator("main"));
});

test("printed copies that are checked", async ({ page }) => {
  const codeOf = async (address: string, number: string) => {
    await page.goto(renumberedSite(address));
    return page
      .locator(`.section[id="${number}"]`)
      .evaluate((article) => `${article.id} · ${(article as HTMLElement).dataset.fingerprint}`);
  };
  const current = await codeOf("/19.1.3/", "19.1.3");
  const ids = await (await page.request.get(renumberedSite("/ids/m.json"))).json();
  const [earlier] = Object.keys(ids.ma03.versions);
  await page.goto(renumberedSite("/check/"));
  const typed = [current, `19.1.3 · ${printed(earlier)}`, `19.1.5 · ${printed("24EQM6A")}`, "19.1.1 · 24EQ-M6AA"];
  await page.getByLabel("Check codes or links, one to a line").fill(typed.join("\n"));
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.locator(".verdicts li strong")).toHaveText(["Current", /^Changed on/, /^Withdrawn on/, "Mistyped"]);
  await page.mouse.move(0, 0);
  await checkPicture("checking-printed-copies", page.locator(".verdicts"));
});

test("the report of an import, with boxes to tick", async ({ page }) => {
  await page.goto(reportOn("invented-harbours.docx"));
  await checkPicture("a-report-of-an-import", page.locator("body"));
});

test("the guide shows no other pictures", () => {
  test.skip(process.env.GUIDE === "write", "They are being taken.");
  expect(readdirSync("docs/pictures").sort()).toEqual(pictures.map((name) => `${name}.png`).sort());
});
