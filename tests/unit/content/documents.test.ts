import { expect, test } from "vitest";
import { collectDocuments } from "../../../lib/content/documents";
import { loadManual } from "../../../lib/content/get-manual";

test("each document that the words name is listed, with the sections that cite it and what they call it", () => {
  const { documents } = loadManual("content");
  expect(documents.map(({ title, citedBy }) => [title, citedBy])).toEqual([
    ["Pan Sussex Online Safety procedure considerations for strategy discussions and enquiries 2017", ["8.45.17"]],
    ["Pan Sussex Online Safety procedure Professional Response flow chart 2017", ["8.45.16"]],
    ["Police Action in response to Youth Produced Sexual Imagery", ["8.45.19"]],
    ["UKCCIS Sexting guidance for schools and colleges: Responding to incidents and safeguarding young people", ["8.45.18"]],
  ]);
});

test("a document that no section in force cites is left out, and one cited twice has each section once", () => {
  const { chapters } = loadManual("tests/fixtures/invented");
  const cited = collectDocuments(chapters, {
    "kite-flow-chart": { title: "Invented flow chart for kites" },
    "nobody-cites-it": { title: "Invented and forgotten" },
  });
  expect(cited).toEqual([{ title: "Invented flow chart for kites", citedAs: ["invented flow chart"], citedBy: ["3.1.8"] }]);
});
