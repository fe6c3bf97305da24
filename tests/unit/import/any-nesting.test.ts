// Whatever a page nests in whatever, no word of it is lost or invented. All invented, by chance.
import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./imported";

const word = fc.constantFrom(
  ...[
    "kite",
    "1.",
    "2)",
    "*",
    "_x_",
    "http://a.example.org/c_d",
    "#",
    "&lt;b>",
    "&amp;",
    "(b)",
    "—",
    "w@example.org",
    "|",
    "`",
    "[^1]",
    "![a](b)",
  ],
  ...[":", "x:", "1986.", "-", "+", ">", "~~", "Ünder", "\\", "10%", "www.example.org", "=", "---", "…"],
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const inside = (name: string, content: string) => `<${name}>${content}</${name}>`;

const { block } = fc.letrec<{ inline: string; block: string; blocks: string; cell: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    words,
    fc.constant("<br>"),
    fc
      .tuple(fc.constantFrom("b", "em", "s", "code", "u", "span", "sup"), tie("inline"), fc.constantFrom("", " "), tie("inline"))
      .map(([name, a, space, b]) => `${inside(name, a + space)}${b}`),
    fc.tuple(words, tie("inline")).map(([a, b]) => `<a href="https://www.example.org/">${a}</a> ${b}`),
  ),
  cell: fc.oneof({ maxDepth: 3 }, tie("inline"), tie("block"), fc.constant("")),
  blocks: fc.array(tie("cell"), { minLength: 1, maxLength: 3 }).map((cells) => cells.join("\u0000")),
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    tie("inline").map((content) => inside("p", content)),
    fc.tuple(fc.constantFrom("<ul>", "<ol>", '<ol type="a">', '<ol start="4">'), tie("blocks")).map(
      ([open, cells]) =>
        `${open}${cells
          .split("\u0000")
          .map((cell) => inside("li", cell))
          .join("")}${open.startsWith("<ul") ? "</ul>" : "</ol>"}`,
    ),
    tie("blocks").map((cells) =>
      inside(
        "table",
        inside(
          "tr",
          cells
            .split("\u0000")
            .map((cell) => inside("td", cell))
            .join(""),
        ).repeat(2),
      ),
    ),
    fc.tuple(tie("inline"), tie("cell")).map(([term, meaning]) => inside("dl", inside("dt", term) + inside("dd", meaning))),
    tie("blocks").map((cells) => inside("blockquote", cells.replaceAll("\u0000", ""))),
    words.map((content) => inside("pre", `${content}\n  ${content}`)),
    tie("inline").map((content) => inside("h4", content)),
  ),
}));

test("no word is lost or invented", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 3 }), async (body) => {
      const page = `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2><p>Begin.</p>${body.join("")}<h2>3.9.2 Dusk</h2><p>End.</p>`;
      const { words: found, changed } = await imported("kites.html", page);
      expect([changed, found["3.9.2"]]).toEqual([[], "End."]);
    }),
    { numRuns: process.env.EVERY_CONDITION ? 1_000 : 60, seed: 45 },
  );
}, 60_000);
