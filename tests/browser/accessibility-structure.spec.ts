import type { Page } from "@playwright/test";
import { openPage } from "./open-page";
import { pages, site } from "./pages";
import { expect, test } from "./reader-test";

/** Levels of the headings that are shown, in order. */
function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1])));
}

/** What is wrong with an order of headings. */
function headingFaults(levels: number[]): string[] {
  const ones = levels.filter((level) => level === 1).length;
  const jumps = levels.flatMap((level, i) => (i > 0 && level > levels[i - 1] + 1 ? [`h${levels[i - 1]} is followed by h${level}`] : []));
  return [...(ones === 1 ? [] : [`${ones} h1`]), ...(levels[0] === 1 ? [] : ["the first heading is not h1"]), ...jumps];
}

for (const listed of pages) {
  test(`the headings make an outline without jumps on: ${listed.name}`, async ({ page }) => {
    await openPage(page, listed);
    expect(headingFaults(await headingLevels(page))).toEqual([]);
  });
}

test("a jump, a second h1 and a missing one would be noticed", () => {
  expect(headingFaults([1, 3])).toEqual(["h1 is followed by h3"]);
  expect(headingFaults([1, 2, 1])).toEqual(["2 h1"]);
  expect(headingFaults([2])).toEqual(["0 h1", "the first heading is not h1"]);
});

test("landmarks and names of a chapter's page as a screen reader meets them", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the text"
    - banner:
      - link "Pan Sussex Child Protection and Safeguarding Procedures"
      - search:
        - text: Search words or a number
        - searchbox "Search words or a number"
        - button "Search"
    - main:
      - navigation "Where this chapter stands":
        - list:
          - listitem:
            - link "Manual"
      - heading "8.45 Online Safety" [level=1]
      - paragraph: Historical edition, as at 24 October 2017. 20 sections.
      - note "Historical edition"
      - navigation "Contents":
        - heading "Contents" [level=2]
        - list
      - heading "Child abuse and the digital environment" [level=2]
      - article:
        - heading "8.45.1" [level=3]
    - contentinfo:
      - heading "Telephone numbers of the partners" [level=2]
      - list "Telephone numbers of the partners":
        - listitem
  `);
});

test("landmarks and names of a section's page as a screen reader meets them", async ({ page }) => {
  await page.goto(site("/8.45.12/"));
  await expect(page.locator("main")).toMatchAriaSnapshot(`
    - main:
      - navigation "Where this section stands":
        - list:
          - listitem:
            - link "Manual"
          - listitem:
            - link "8.45 Online Safety"
          - listitem:
            - link "Additional guidance for Peer to Peer online grooming and abuse"
      - note "Historical edition"
      - article:
        - heading "8.45.12" [level=1]
        - paragraph: /In some instances the online abuser may be another child/
        - list "Notes":
          - listitem: /Children who Harm other Children.*not held here/
      - paragraph: /From 8\\.45 Online Safety/
      - navigation "Neighbouring sections":
        - list:
          - listitem:
            - link /Previous. 8\\.45\\.11/
          - listitem:
            - link /Next. 8\\.45\\.13/
  `);
});

test("a link that leaves the portal says in words where it leads", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const link = page.getByRole("link", { name: "Section 15 of the Sexual Offences Act 2003" });
  await expect(link).toHaveAccessibleDescription("Sexual Offences Act 2003, section 15 (another website, www.legislation.gov.uk).");
});
