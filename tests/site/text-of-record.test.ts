import { expect, inject, test } from "vitest";
import { readRecord } from "../record/read-record";
import { elements, hasClass, readPage, textOf } from "./read-page";

const site = inject("site");
const record = readRecord();

test("the record has 20 sections in 7 parts", () => {
  expect([...record.sections.keys()]).toEqual(Array.from({ length: 20 }, (_, i) => `8.45.${i + 1}`));
  expect(record.parts).toHaveLength(7);
  expect(record.sections.get("8.45.10")).toContain("under16 years");
});

test.each([...record.sections])("%s has the words of the record on its own page, misprints included", (number, words) => {
  const [article] = elements(readPage(site, `/${number}/`), (node) => node.properties.id === number);
  const [shown] = elements(article, hasClass("words"));
  expect(textOf(shown)).toBe(words);
});

test("the chapter's page has the parts and all sections in the order of the record", () => {
  const page = readPage(site, "/8.45/");
  const headings = elements(page, (node) => node.tagName === "h2" && /^part-/.test(String(node.properties.id))).map(textOf);
  expect(headings).toEqual(record.parts);
  const sections = elements(page, hasClass("section")).map((article) => [
    String(article.properties.id),
    elements(article, hasClass("words")).map(textOf).join(" "),
  ]);
  expect(sections).toEqual([...record.sections]);
});

test("every page has the partners' telephone numbers from the record, as links that call", () => {
  for (const address of ["/", "/8.45/", "/8.45.7/", "/search/", "/about/", "/404.html"]) {
    const links = elements(readPage(site, address), (node) => String(node.properties.href).startsWith("tel:"));
    // Each is a row: the partner's name, and the number.
    expect(links.map((link) => textOf(link).replace(/^\D+/, ""))).toEqual([...record.telephones.values()]);
    expect(links.map((link) => link.properties.href)).toEqual(["tel:+441273481544", "tel:+443302225296", "tel:+441273292379"]);
  }
});
