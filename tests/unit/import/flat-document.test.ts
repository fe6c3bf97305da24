// A flat OpenDocument gives the same chapter as the archive of the same words. All invented.
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { kindOfDocument } from "../../../lib/import/kind-of-document";
import { readDocument } from "../../../lib/import/read-document";
import { imported } from "./imported";

const oasis = "urn:oasis:names:tc:opendocument:xmlns:";
const names = { office: "office", text: "text", style: "style", table: "table", draw: "drawing", svg: "svg-compatible" };
const spaces = `${Object.entries(names)
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}${name}:1.0"`)
  .join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:math="http://www.w3.org/1998/Math/MathML"`;
const p = (words: string) => `<text:p>${words}</text:p>`;
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
const formula = "<math:math><math:mi>a</math:mi><math:mo>=</math:mo><math:mi>b</math:mi></math:math>";

const styles = `<office:styles><text:outline-style><text:outline-level-style text:level="2" style:num-format="1" style:num-prefix="3.9."/></text:outline-style></office:styles>`;
const pages = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p("Kite rules")}</style:header></style:master-page></office:master-styles>`;

/** The text, with its picture and its formula written as this kind of file writes them. */
const text = (image: string, object: string) =>
  `<office:body><office:text>${p("3.9 Invented")}<text:h text:outline-level="2">Dawn</text:h>${p("A kite flies.")}${p(
    `<draw:frame><draw:image${image}</draw:image><svg:desc>A kite</svg:desc></draw:frame>`,
  )}${p(`So <draw:frame><draw:object${object}</draw:object></draw:frame>.`)}<text:h text:outline-level="2">Dusk</text:h>${p("It is down.")}</office:text></office:body>`;

const flat = `<?xml version="1.0"?>\n<office:document ${spaces} office:mimetype="application/vnd.oasis.opendocument.text">${styles}${pages}${text(
  `><office:binary-data>${dot.slice(0, 60)}\n ${dot.slice(60)}</office:binary-data>`,
  `>${formula}`,
)}</office:document>`;

const archive = zipSync({
  "content.xml": strToU8(
    `<office:document-content ${spaces}>${text(' xlink:href="Pictures/1.png">', ' xlink:href="./Object 1">')}</office:document-content>`,
  ),
  "styles.xml": strToU8(`<office:document-styles ${spaces}>${styles}${pages}</office:document-styles>`),
  "Object 1/content.xml": strToU8(formula.replace("<math:math", `<math:math ${spaces}`)),
  "Pictures/1.png": Buffer.from(dot, "base64"),
});

test("a flat text gives the words, numbers, pictures, formulas and remarks that the archive of the same text gives", async () => {
  const found = await imported("kites.fodt", flat);
  expect(found).toEqual(await imported("kites.odt", archive));
  expect([found.words, found.changed]).toEqual([
    { "3.9.1": "A kite flies.\n\n![A kite](picture:picture-1.png)\n\nSo a=b.", "3.9.2": "It is down." },
    [],
  ]);
});

test("it is read whatever the name says of it, and XML that is no OpenDocument is refused in words", async () => {
  expect(kindOfDocument("kites.fodt", Buffer.from(flat))).toBe("odt");
  expect((await imported("kites.odt", flat)).titles).toEqual({ "3.9.1": "Dawn", "3.9.2": "Dusk" });
  await expect(readDocument("kites.fodt", Buffer.from("<kites><kite/></kites>"))).rejects.toThrow("not a valid OpenDocument text (.odt)");
});
