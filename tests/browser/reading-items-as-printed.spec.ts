// The practitioner who is told "see 5.1.4(a)(ii)": items have the markers that they have in print, wherever they are read.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { illustratedSite } from "./pages";
import { expect, test } from "./shared-page";

const words = (page: import("@playwright/test").Page) => page.locator(".section .words");

test("a screen reader finds the lists, and reads each marker once, as printed", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.4/"));
  await expect(words(page)).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - text: "(a) the lamp, which is invented:"
        - list:
          - listitem: (i) its wick;
          - listitem: /^\\(ii\\) its oil/
          - listitem: (iia) its bell;
          - listitem:
            - text: (iii) the
            - emphasis: mice
            - text: .
  `);
});

for (const width of [320, 1440]) {
  test(`the words of an item begin one below the other, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(illustratedSite("/5.1.4/"));
    const lines = await page.locator("[id='5.1.4(a)(ii)']").evaluate((marker) => {
      const range = document.createRange();
      range.selectNode(marker.nextSibling as Node);
      return [...range.getClientRects()].map(({ left }) => Math.round(left));
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("an item's address leads to it, and is the permanent one then", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.4/#5.1.4(a)(ii)"));
  await expect(page).toHaveURL(/\/5\.1\.4\/#wa04-a-ii\.\w{7}$/);
  await expect(page.locator(".arrived")).toHaveText(/^\(ii\) its oil/);
  await expect(page.locator(".arrived")).toBeInViewport();
  await page.goto("about:blank");
  await page.goBack();
  await expect(page.locator(".arrived")).toHaveText(/^\(ii\) its oil/);
});

test("the address of an item that the section does not have says so", async ({ page }) => {
  await page.goto(illustratedSite("/5.1/#5.1.4(a)(xx)"));
  await expect(page.getByRole("status").filter({ hasText: "5.1.4 has no (a)(xx)." })).toBeInViewport();
});

test("a link to an item whose marker has changed leads to its words, and says so", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.4/"));
  const code = await page.locator("[id='5.1.4(c)']").evaluate((marker) => marker.closest("li")?.dataset.fingerprint);
  await page.goto(illustratedSite(`/5.1.4/#wa04-b.${code}`));
  await expect(page.getByText("The link you followed was made for (b). Its words are now (c), marked below.")).toBeVisible();
  await expect(page.locator(".arrived")).toContainText("(c) the log.");
});

test.describe("what is copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("an item is chosen by its name; its link, its citation and the section's quotation have the markers", async ({ page }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(illustratedSite("/5.1.4/"));
    await page.getByRole("button", { name: "Share or cite 5.1.4" }).click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "Copy quotation" }).click();
    await expect(panel.getByRole("status")).toHaveText("Quotation copied.");
    const quotation = await copied();
    expect(quotation).toContain("\n(a) the lamp, which is invented:\n(i) its wick;\n(ii) its oil,");
    expect(quotation).toContain(
      "\n1. the shutters;\n2. the horn.\nThe keeper rests here, and goes on:\n3. the flag;\n4. the harbour is called:\nA. by day",
    );
    expect(quotation).toContain("\n1) one light: wait;\n2) two lights: come in.\n");
    await panel.getByRole("radio", { name: "Item (a)(iia): “its bell;”" }).check();
    await panel.getByRole("button", { name: "Copy citation" }).click();
    await expect(panel.getByRole("status")).toHaveText("Citation copied.");
    expect(await copied()).toMatch(/^5\.1\.4\(a\)\(iia\), .*\/5\.1\.4\/#wa04-a-iia\.\w{7} /);
  });
});

test("a search for an item leads to it", async ({ page }) => {
  await page.goto(illustratedSite("/search/#q=5.1.4(a)(iia)"));
  const result = page.locator(".results li").first();
  await expect(result).toContainText("(iia) its bell;");
  await result.getByRole("link").click();
  await expect(page.locator(".arrived")).toHaveText("(iia) its bell;");
});

test("numbers go on where they were, with their signs", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.4/"));
  const lists = page.locator(".section .words > ol");
  expect(await lists.evaluateAll((all) => all.map((list) => (list as HTMLOListElement).start))).toEqual([1, 3, 1]);
  await expect(lists.nth(2)).toHaveCSS("list-style-type", "bracket");
});

test("a reading view has the markers, and no bullets before them", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.4/"));
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8"));
  const view = await page.evaluate(() => {
    const { content } = new (globalThis as unknown as { Readability: new (page: Node) => { parse(): { content: string } } }).Readability(
      document.cloneNode(true),
    ).parse();
    const body = new DOMParser().parseFromString(content, "text/html").body;
    const item = [...body.querySelectorAll("li")].find((one) => one.textContent?.startsWith("(iia)"));
    return { words: item?.textContent, type: item?.parentElement?.getAttribute("type") };
  });
  expect(view).toEqual({ words: "(iia) its bell;", type: "none" });
});
