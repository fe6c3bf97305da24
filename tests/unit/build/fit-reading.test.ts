import { expect, test } from "vitest";
import { fitReading } from "../../../lib/build/fit-reading";
import { parse, print } from "./export-steps";

const page = (name: string) =>
  `<body><main class="${name}"></main><ul><li data-not-while-reading=""><a href="/documents/">Documents</a></li><li data-not-while-reading="">Two</li><li>About</li></ul></body>`;

test("a page of the text loses what only other pages have room for", () => {
  const tree = parse(page("reading"));
  fitReading(tree);
  expect(print(tree)).toContain("<ul><li>About</li></ul>");
});

test("every other page keeps it, without the mark", () => {
  const tree = parse(page("prose"));
  fitReading(tree);
  expect(print(tree)).toContain('<ul><li><a href="/documents/">Documents</a></li><li>Two</li><li>About</li></ul>');
});
