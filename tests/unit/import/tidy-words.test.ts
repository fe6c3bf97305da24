// Bold and emphasis are written as an editor would, without signs that no one can read. All invented.
import { expect, test } from "vitest";
import { imported } from "./imported";

test.each([
  ["<b>Harm is any hurt. </b>Then more.", "**Harm is any hurt.** Then more."],
  ["It is<b> high </b>up.", "It is **high** up."],
  ["<b>Aim<br></b>We aim.", "**Aim**\\\nWe aim."],
  ["<b>One<br><br>two</b>", "**One\\\n\\\ntwo**"],
  ["<b>Note:</b>then", "**Note**:then"],
  ["see<b>(here)</b>now", "see(**here**)now"],
  ["<b>Fly </b><b>high</b>", "**Fly high**"],
  ["<b> </b>Fly<i></i>.", "Fly."],
  ["<em><b>Both </b></em>of <i>it. </i>", "***Both*** of *it.*"],
  ['<a id="x"></a>Fly <a name="y">high</a>.', "Fly high."],
])("%s", async (html, expected) => {
  const { words, changed } = await imported("kites.html", `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2><p>${html}</p>`);
  expect([words["3.9.1"].replaceAll("**_", "***").replaceAll("_**", "***"), changed]).toEqual([expected, []]);
});
