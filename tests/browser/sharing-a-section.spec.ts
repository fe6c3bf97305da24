// The trainer's slide and the practitioner's case note: what is copied, letter for letter.
import type { Page } from "@playwright/test";
import { illustratedSite, inventedSite, site } from "./pages";
import { expect, test } from "./shared-page";

const now = new Date("2026-03-31T23:30:00Z"); // in London already the first of April

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, permissions: ["clipboard-read", "clipboard-write"] });

const share = (page: Page, number: string) => page.getByRole("button", { name: `Share or cite ${number}`, exact: true });
const panel = (page: Page) => page.getByRole("dialog");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the clipboard holds for programs that take formatted text. */
const copiedHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });

async function copy(page: Page, number: string, what: string, paragraph?: number): Promise<void> {
  await share(page, number).tap();
  if (paragraph) await panel(page).getByRole("radio").nth(paragraph).check();
  await panel(page)
    .getByRole("button", { name: `Copy ${what}` })
    .tap();
  await expect(panel(page).getByRole("status")).toHaveText(/copied\.$/);
}

test.beforeEach(({ page }) => page.clock.setFixedTime(now));

test("a section's link is copied by touch, the button and the panel's live region say so", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await share(page, "8.45.7").tap();
  await expect(panel(page)).toHaveAccessibleName("Share or cite 8.45.7");
  await panel(page).getByRole("button", { name: "Copy link" }).tap();
  await expect(panel(page).getByRole("button", { name: "Link copied" })).toBeVisible();
  await expect(panel(page).getByRole("status")).toHaveText("Link copied.");
  const address = await copied(page);
  expect(address).toMatch(new RegExp(`^${site("/8.45.7/")}#p8av\\.[0-9A-HJKMNP-TV-Z]{7}$`));
  expect(await copiedHtml(page)).toContain(`<a href="${address}">8.45.7</a>`);
});

test("by keyboard the panel opens at the question which words, keeps the focus, and gives it back", async ({ page }) => {
  await page.goto(site("/8.45.9/"));
  await share(page, "8.45.9").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("radio", { name: "The whole section" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("status")).toHaveText("Link copied.");
  const address = await copied(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(panel(page).getByRole("status")).toHaveText("Citation copied.");
  expect(await copied(page)).toBe(
    `8.45.9, Online Safety, Pan Sussex Child Protection and Safeguarding Procedures, out-of-date version of 24 October 2017, ${address} (accessed 1 April 2026)`,
  );
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(share(page, "8.45.9")).toBeFocused();
});

test("a quotation has the words letter for letter, misprints included, then the citation", async ({ page }) => {
  await page.goto(site("/8.45.10/"));
  await copy(page, "8.45.10", "quotation");
  const [words, citation] = (await copied(page)).split("\n\n");
  expect(words).toBe(
    "“The Serious Crime Act (2015) has introduced an offence of sexual communication with a child. This applies to an adult who communicates with a child and the communication is sexual or if it is intended to elicit from the child a communication which is sexual and the adult reasonably believes the child to be under16 years of age.”",
  );
  expect(citation).toMatch(/^8\.45\.10, Online Safety, .*\/8\.45\.10\/#yvk7\.\w{7} \(accessed 1 April 2026\)$/);
});

test("a section with a list is quoted with a line for each paragraph", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await copy(page, "8.45.1", "quotation");
  const lines = (await copied(page)).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "“Digital or Online Abuse includes:",
    "Abusive images of children",
    "Grooming of a child or young person for the purpose of Sexual Abuse",
  ]);
  expect(lines).toHaveLength(9);
});

test("a paragraph has its own link, citation and quotation", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await copy(page, "8.45.1", "quotation", 4);
  const [words, citation] = (await copied(page)).split("\n\n");
  expect(words).toBe("“Exposure to pornographic images and other offensive material”");
  expect(citation).toMatch(/^8\.45\.1, paragraph 4, Online Safety, .*\/8\.45\.1\/#79c7-4\.\w{7} \(accessed 1 April 2026\)$/);
});

test("every section has one control, and its panel offers each of its paragraphs by its first words", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await expect(page.getByRole("button", { name: /^Share or cite / })).toHaveCount(20);
  await share(page, "8.45.6").tap();
  await expect(panel(page).getByRole("radio")).toHaveCount(3);
  await expect(panel(page).locator("label").nth(2)).toHaveText("Paragraph 2: “Perpetrators use a number of grooming techniques …”");
});

test("a tap beside the panel closes it, one between its controls does not", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  await share(page, "8.45.7").tap();
  await expect(panel(page)).toBeVisible();
  const { x, y, height } = (await panel(page).boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await page.touchscreen.tap(x + 4, y + height - 4);
  await expect(panel(page)).toBeVisible();
  await page.touchscreen.tap(180, 60);
  await expect(panel(page)).toHaveCount(0);
});

test("words that are marked choose their paragraph", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById("8.45.6-2") as HTMLElement));
  await share(page, "8.45.6").press("Enter");
  await expect(panel(page).getByRole("radio").nth(2)).toBeChecked();
});

test("on a device that can share links, that is offered first", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.title = String(data?.url);
    };
  });
  await page.goto(site("/8.45/"));
  await share(page, "8.45.7").tap();
  await panel(page).getByRole("button").first().tap();
  await expect(page).toHaveTitle(/\/8\.45\.7\/#p8av\.\w{7}$/);
});

test("a section is put on the print list and taken off again", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await share(page, "8.45.7").tap();
  await panel(page).getByRole("button", { name: "Add 8.45.7 to print list" }).tap();
  const kept = () => page.evaluate(() => sessionStorage.printList);
  await expect.poll(kept).toBe("8.45.7");
  await expect(panel(page).getByRole("status")).toHaveText("8.45.7 added. Print list: 1 section.");
  await panel(page).getByRole("button", { name: "Remove 8.45.7 from print list" }).tap();
  await expect.poll(kept).toBeUndefined();
  await expect(panel(page).getByRole("status")).toHaveText("8.45.7 removed. The print list is empty.");
});

test("where it is known where the portal is published, links lead there", async ({ page }) => {
  await page.goto(inventedSite("/3.1/"));
  await copy(page, "3.1.2", "link");
  expect(await copied(page)).toMatch(/^https:\/\/portal\.example\.org\/3\.1\.2\/#ka02\.\w{7}$/);
});

test("if the clipboard is blocked, the text is selected in a field", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.goto(site("/8.45/"));
  await share(page, "8.45.7").tap();
  await panel(page).getByRole("button", { name: "Copy link" }).tap();
  const field = panel(page).getByRole("textbox", { name: "Text to copy" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/8\.45\.7\/#p8av\.\w{7}$/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
  await expect(panel(page).getByRole("status")).toHaveText(/^Your browser doesn’t let this page copy\./);
});

test("words selected and copied by hand contain nothing that the portal added", async ({ page }) => {
  await page.goto(illustratedSite("/5.1.2/"));
  await expect(share(page, "5.1.2")).toBeVisible();
  const ours = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector(".section .words") as HTMLElement);
    return /Share|\(\d\)/.test(String(getSelection()));
  });
  expect(ours).toBe(false);
});

test("the address bar has the form of a paragraph's link that outlasts a renumbering", async ({ page }) => {
  await page.goto(site("/8.45/#8.45.6-2"));
  await expect(page).toHaveURL(/\/8\.45\/#rgd1-2\.\w{7}$/);
  await expect(page.locator("[id='8.45.6-2']")).toBeInViewport();
  await page.reload();
  await expect(page.locator("[id='8.45.6-2']")).toHaveClass(/arrived/);
  await expect(page.locator("[id='8.45.6-2']")).toBeInViewport();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing of the panel is on the page; the section's page has its link and its citation as text", async ({ page }) => {
    await page.goto(site("/8.45/"));
    await expect(page.getByText("Share", { exact: true })).toHaveCount(0);
    await page.getByRole("link", { name: "8.45.6", exact: true }).tap();
    await page.getByText("Link and citation").tap();
    await expect(page.getByText(/\/8\.45\.6\/#rgd1\.\w{7}$/).first()).toBeVisible();
    await expect(page.getByText("8.45.6, Online Safety, Pan Sussex")).toBeVisible();
    await page.locator(".link-and-citation").getByRole("link", { name: "2", exact: true }).tap();
    await expect(page.locator(":target")).toHaveText(/^Perpetrators use a number/);
  });
});
