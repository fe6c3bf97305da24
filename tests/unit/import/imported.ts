// Small documents, all invented, and what becomes of them.
import { strToU8, zipSync } from "fflate";
import { countWords, remarksOf } from "../../../lib/import/count-words";
import { findChapter } from "../../../lib/import/find-chapter";
import { readDocument } from "../../../lib/import/read-document";
import { printWords } from "../../../lib/import/write-chapter";

/** What is imported from a document: the words of each section, each remark with its kind, and words that are lost or invented. */
export async function imported(name: string, text: string | Uint8Array) {
  const source = await readDocument(name, Buffer.from(text));
  const chapter = source && findChapter(source);
  if (!chapter) throw new Error("There is no chapter.");
  const sections = chapter.parts.flatMap((part) => part.sections);
  const { lost, added } = countWords(source, chapter);
  return {
    words: Object.fromEntries(sections.map(({ number, blocks }) => [number, printWords(blocks.map(({ node }) => node)).trimEnd()])),
    titles: Object.fromEntries(sections.map(({ number, title }) => [number, title])),
    told: remarksOf(source, chapter).map(({ kind, words }) => (words ? `${kind}: ${words}` : kind)),
    changed: [...lost, ...added],
  };
}

const names = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  dgm: "http://schemas.openxmlformats.org/drawingml/2006/diagram",
  v: "urn:schemas-microsoft-com:vml",
};
const spaces = Object.entries(names)
  .map(([name, address]) => `xmlns:${name}="${address}"`)
  .join(" ");

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of words, or of runs. */
export const p = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith("<") ? text : run(text)}</w:p>`;
export const h = (text: string, level = 2) => p(text, `<w:pStyle w:val="Heading${level}"/>`);
export const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A Word document with these words; `files` are more of its parts, by their names below word/, each a tree without a declaration. */
export function wordFile(body: string, files: Record<string, string> = {}, relations: Record<string, string> = {}): Uint8Array {
  const targets = Object.entries(relations).map(([id, target]) => `<Relationship Id="${id}" Type="${names.r}/x" Target="${target}"/>`);
  const relation = (list: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  const fixed = ["styles", "numbering", "footnotes"].flatMap((name) =>
    files[`${name}.xml`] ? `<Relationship Id="rOf${name}" Type="${names.r}/${name}" Target="${name}.xml"/>` : [],
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relation([`<Relationship Id="r1" Type="${names.r}/officeDocument" Target="word/document.xml"/>`]),
    "word/_rels/document.xml.rels": relation([...targets, ...fixed]),
    "word/document.xml": `<w:document ${spaces}><w:body>${p("3.9 Invented")}${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const [name, tree] of Object.entries(files)) parts[`word/${name}`] = tree.replace(/^<[\w:]+/, (root) => `${root} ${spaces}`);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const styles = (named: Record<string, string>) =>
  `<w:styles>${["1", "2", "3"]
    .map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`)
    .join("")}${Object.entries(named)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join("")}</w:styles>`;

/** numbering.xml: for each list, from 1, the format and the text of its levels. */
export const numbering = (...lists: [string, string, number?][][]) =>
  `<w:numbering>${lists
    .map(
      (levels, i) =>
        `<w:abstractNum w:abstractNumId="${i}">${levels
          .map(
            ([format, text, start = 1], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
          )
          .join("")}</w:abstractNum>`,
    )
    .join("")}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join("")}</w:numbering>`;
