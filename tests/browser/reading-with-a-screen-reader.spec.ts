import { site } from "./pages";
import { expect, test } from "./shared-page";

test("landmarks and names of a chapter's page as a screen reader meets them", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the text"
    - banner:
      - link "Pan Sussex Child Protection and Safeguarding Procedures"
      - search:
        - searchbox "Search words or a number"
        - button "Search"
    - main:
      - list:
        - listitem:
          - link "8.45 Online Safety"
          - strong: "Out of date: 24 Oct 2017"
        - listitem:
          - link "Call"
      - navigation "Contents":
        - group:
          - list
      - heading "8.45 Online Safety" [level=1]
      - list:
        - listitem: 20 sections
        - listitem:
          - link "Versions"
      - note "Out of date"
      - heading "Child abuse and the digital environment" [level=2]
      - heading /8\\.45\\.1 Digital or Online Abuse includes/ [level=3]
    - contentinfo:
      - heading "Phone numbers" [level=2]
      - list "Phone numbers":
        - listitem
  `);
});

test("landmarks and names of a section's page as a screen reader meets them", async ({ page }) => {
  await page.goto(site("/8.45.12/"));
  await expect(page.locator("main")).toMatchAriaSnapshot(`
    - main:
      - navigation "Contents":
        - group:
          - list
      - navigation "Breadcrumb":
        - list:
          - listitem:
            - link "Manual"
          - listitem:
            - link "8.45 Online Safety"
          - listitem:
            - link "Additional guidance for Peer to Peer online grooming and abuse"
      - note "Out of date"
      - heading /8\\.45\\.12 In some instances the online abuser/ [level=1]
      - paragraph: /In some instances the online abuser may be another child/
      - button "Share or cite 8.45.12"
      - list:
        - listitem: /Section 12 of 20 in 8\\.45 Online Safety/
      - navigation "Previous and next section":
        - list:
          - listitem:
            - link /Previous 8\\.45\\.11/
          - listitem:
            - link /Next 8\\.45\\.13/
  `);
});

test("a link whose words do not say where it leads is described by its note", async ({ page }) => {
  await page.goto(site("/8.45.8/"));
  await expect(page.getByRole("link", { name: "Section 15 (another website)", exact: true })).toHaveAccessibleDescription(
    "Section 15: Sexual Offences Act 2003, section 15.",
  );
});

test("a bullet is its words and nothing else", async ({ page }) => {
  await page.goto(site("/8.45.1/"));
  await expect(page.locator("[id='8.45.1-2']")).toMatchAriaSnapshot("- listitem: Abusive images of children");
});
