// Spreadsheets: their sheets are tables, and every word that is shown is imported. All invented.
import { expect, test } from "vitest";
import { readDocument } from "../../../lib/import/read-document";
import { plain } from "../../../lib/import/section-lines";
import { printWords } from "../../../lib/import/write-chapter";

const oasis = "urn:oasis:names:tc:opendocument:xmlns:";
const spaces = ["office", "text", "style", "table"].map((name) => `xmlns:${name}="${oasis}${name}:1.0"`).join(" ");
const cell = (words: string, many = 1) =>
  `<table:table-cell table:number-columns-repeated="${many}">${words && `<text:p>${words}</text:p>`}</table:table-cell>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const rest = row(cell("", 1024), 'table:number-rows-repeated="1048000"');
const sheet = (name: string, rows: string, style = "ta1") =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}${rest}</table:table>`;
const style = (name: string, display: boolean) =>
  `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
const book = (sheets: string) =>
  `<office:document ${spaces}><office:automatic-styles>${style("ta1", true)}${style("ta2", false)}</office:automatic-styles><office:body><office:spreadsheet>${sheets}<table:named-expressions/></office:spreadsheet></office:body></office:document>`;

test("each sheet is a table under its name; repeated words are repeated, empty rows and columns are not, and hidden ones are named", async () => {
  const text = book(
    sheet("Kites", row(cell("Kite") + cell("Wind") + cell("Rain") + cell("", 1021)) + row(cell("Red") + cell("yes", 2) + cell("", 1021))) +
      sheet(
        "Ropes",
        row(cell("Blue")) + row(cell("Grey"), 'table:visibility="filter"') + row(cell("Green"), 'table:number-rows-repeated="2"'),
      ) +
      sheet("Costs", row(cell("Nine")), "ta2") +
      sheet("Sheet4", ""),
  );
  const source = await readDocument("kites.fods", Buffer.from(text));
  expect(source?.blocks.flatMap(({ node }) => (node.type === "heading" ? plain(node) : []))).toEqual(["Kites", "Ropes"]);
  const tables = source?.blocks.flatMap(({ node }) => (node.type === "heading" ? [] : [printWords([node]).trimEnd()]));
  expect(tables).toEqual([
    "| Kite | Wind | Rain |\n| ---- | ---- | ---- |\n| Red  | yes  | yes  |",
    "| Blue  |\n| ----- |\n| Green |\n| Green |",
  ]);
  expect(source?.words).toEqual(["Kites", "Kite", "Wind", "Rain", "Red", "yes", "yes", "Ropes", "Blue", "Green", "Green"]);
  expect(source?.remarks.filter(({ kind }) => kind === "hidden").map(({ words }) => words)).toEqual(["Nine", "Grey"]);
});
