// Footnotes of Word documents whose marks were typed. All invented.
import { expect, test } from "vitest";
import { h, imported, p, run, styles, wordFile } from "./imported";

test("a typed mark of a footnote is none of the words, in the text and in the note", async () => {
  const reference = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
  const notes = `<w:footnotes><w:footnote w:id="2">${p(`${run("*")}${run(" Any kite.")}`)}</w:footnote></w:footnotes>`;
  const body = `${h("3.9.1 Dawn")}${p(`${run("A kite")}${reference}${run(" flies.")}`)}${h("3.9.2 Dusk")}${p("It is down.")}`;
  const { words, told, changed } = await imported("kites.docx", wordFile(body, { "styles.xml": styles({}), "footnotes.xml": notes }));
  expect([words["3.9.1"], told, changed]).toEqual(["A kite[^1] flies.\n\n[^1]: Any kite.", [], []]);
});
