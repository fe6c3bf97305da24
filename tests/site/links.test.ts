import { expect, inject, test } from "vitest";
import { linkCheck } from "./link-check";
import { elements, readPage } from "./read-page";

const site = inject("site");
const { pages, idsOf, brokenOn } = linkCheck(site);

test("no page uses an id twice", () => {
  for (const [address, ids] of idsOf) expect([address, ids.length]).toEqual([address, new Set(ids).size]);
});

test.each(pages)("every link and description on %s leads to a page and an anchor that exist", (name) => {
  expect(brokenOn(name)).toEqual([]);
});

test("links that leave the site use https, and the chapter's references lead where its record says", () => {
  const links = elements(readPage(site, "/8.45/"), (node) => String(node.properties.href).startsWith("http")).map((node) =>
    String(node.properties.href),
  );
  expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
  expect(new Set(links)).toEqual(
    new Set([
      "https://sussexchildprotection.procedures.org.uk/tkyqpt/children-in-specific-circumstances/online-safety",
      "https://sussexchildprotection.procedures.org.uk/okyspy",
      "https://sussexchildprotection.procedures.org.uk/yhkysyh/safeguarding-children-practice-guidance-children-in-specific-circumstances/children-and-young-people-susceptible-to-violent-extremism",
      "https://sussexchildprotection.procedures.org.uk/tkyqpz/children-in-specific-circumstances/guidance-on-children-who-present-with-harmful-sexual-behaviours/",
      "https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people",
      "https://www.college.police.uk/guidance/responding-taking-or-sharing-nude-and-semi-nude-images-young-people",
      "https://saferinternet.org.uk/",
      "https://www.thinkuknow.co.uk/",
      "https://www.legislation.gov.uk/ukpga/2003/42/section/15",
      "https://www.legislation.gov.uk/ukpga/2003/42",
      "https://www.legislation.gov.uk/ukpga/2015/9/section/67",
      "https://www.legislation.gov.uk/ukpga/1978/37/section/1",
      "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
    ]),
  );
});
