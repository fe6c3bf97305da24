import { site } from "./pages";
import { expect, test } from "./reader-test";

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
      - paragraph: "Out of date: text of 24 October 2017. 20 sections."
      - note "Historical version"
      - navigation "Contents":
        - heading "Contents" [level=2]
        - list
      - heading "Child abuse and the digital environment" [level=2]
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
      - note "Historical version"
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

test("an external link says where it leads", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  const link = page.getByRole("link", { name: "Section 15 of the Sexual Offences Act 2003" });
  await expect(link).toHaveAccessibleDescription("Sexual Offences Act 2003, section 15 (another website, www.legislation.gov.uk).");
});
