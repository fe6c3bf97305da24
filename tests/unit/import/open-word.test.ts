// Word documents whose files have other names, or whose elements have other prefixes, than those that Word itself writes.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { h, imported, item, numbering, p, styles, wordFile } from "./imported";

const lists = numbering([["lowerLetter", "%1)"]]);
const body = h("3.9.1 Dawn") + item("red kites", 1) + item("blue kites", 1) + h("3.9.2 Dusk") + p("None.");
const file = wordFile(body, { "styles.xml": styles({}), "numbering.xml": lists });

/** The document with each of its files changed: its name and its text. */
function rewritten(change: (name: string, text: string) => [string, string]): Uint8Array {
  const files = Object.entries(unzipSync(file)).map(([name, bytes]) => change(name, strFromU8(bytes)));
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

const isWord = (name: string) => /^word\/\w+\.xml$/.test(name);
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const prefixed =
  (prefix: string) =>
  (name: string, text: string): [string, string] => [
    name,
    isWord(name) ? text.replaceAll("xmlns:w=", `xmlns:${prefix}=`).replace(/(<\/?|\s)w:/g, `$1${prefix}:`) : text,
  ];

test.each([
  ["as they are", (name, text) => [name, text]],
  [
    "by other names, as Word for the web saves it",
    (name, text) => [
      name.replace(/^word\/((?:_rels\/)?)(document|styles|numbering)\.xml/, "word/$1$22.xml"),
      text.replace(/Target="(?:word\/)?(document|styles|numbering)\.xml"/g, 'Target="/word/$12.xml"'),
    ],
  ],
  ["with the prefix ns0, as Python writes XML", prefixed("ns0")],
  [
    "with relations that have a prefix",
    (name, text) => [
      name,
      name.endsWith(".rels") ? text.replace("xmlns=", "xmlns:ns0=").replace(/(<\/?)(?=Relationship)/g, "$1ns0:") : text,
    ],
  ],
  [
    "without a prefix for elements",
    (name, text) => [
      name,
      name === "word/document.xml" ? text.replace("xmlns:w=", `xmlns="${usual}" xmlns:w=`).replace(/(<\/?)w:/g, "$1") : text,
    ],
  ],
  ["as Strict Open XML", (name, text) => [name, text.replaceAll(usual, strict)]],
] as [string, (name: string, text: string) => [string, string]][])("its files are read: %s", async (_how, change) => {
  const { titles, words, changed } = await imported("kites.docx", rewritten(change));
  expect([titles, words["3.9.1"], changed]).toEqual([{ "3.9.1": "Dawn", "3.9.2": "Dusk" }, "- a) red kites\n- b) blue kites", []]);
});

test.each(["docx", "docm", "dotx", "dotm"])("a .%s is a Word document", async (ending) => {
  const { titles } = await imported(`kites.${ending}`, file);
  expect(titles).toEqual({ "3.9.1": "Dawn", "3.9.2": "Dusk" });
});
