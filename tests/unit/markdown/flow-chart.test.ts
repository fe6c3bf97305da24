import { expect, test } from "vitest";
import { difference } from "../../../lib/markdown/difference";
import { type ChartRule, readChart } from "../../../lib/markdown/flow-chart";
import { knownWords } from "../../../lib/markdown/mark-terms";
import { compileTokens } from "./compile-tokens";
import { printDifference } from "./print-difference";
import { renderInvented as render } from "./render-invented";

// All words here are invented.
const chart =
  "Seen: A kite is seen.\n  -> Wet\nWet: Is it wet: all of it?\n  yes, or half -> Call\n  no -> Wait\nCall: Call.\nWait: Wait.\n  -> Wet";
const inSection = (text: string) => `Do this:\n\n\`\`\`flow-chart\n${text}\n\`\`\``;

test("steps are read in the order in which they are written, with the arrows under each", () => {
  const mistakes: ChartRule[] = [];
  const steps = readChart(chart, (rule) => mistakes.push(rule));
  expect(mistakes).toEqual([]);
  expect(steps.map(({ words, ways }) => [words, ...ways.map(({ answer, to }) => `${answer}>${to}`)])).toEqual([
    ["A kite is seen.", ">1"],
    ["Is it wet: all of it?", "yes, or half>2", "no>3"],
    ["Call."],
    ["Wait.", ">1"],
  ]);
});

test("a chart is a list of its steps, each a paragraph that leads to the next, and a drawing of the same", () => {
  const { html, paragraphs } = render(inSection(chart));
  expect(paragraphs.slice(1)).toEqual([
    "A kite is seen. go to step 2",
    "Is it wet: all of it? yes, or half: go to step 3; no: go to step 4",
    "Call. end",
    "Wait. go to step 2",
  ]);
  expect(html).toContain('<li id="3.1.4-3"');
  expect(html).toContain('yes, or half: <a href="#3.1.4-4">go to step 3</a>; no: <a href="#3.1.4-5">go to step 4</a>');
  const drawn = [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
  expect(drawn.join(" ")).toBe("yes, or half no 1. A kite is seen. 2. Is it wet: all of it? 3. Call. 4. Wait.");
  expect(html).toMatch(/<svg viewBox="0 0 \d+ \d+" width="\d+" height="\d+" role="img" aria-label="Flow chart with 4 steps/);
  expect(html).not.toMatch(/ style=|data-step/);
});

test("the drawing has every line inside its frame", () => {
  const long = `Seen: ${"A kite of paper and string is seen ".repeat(6)}and Llanfairpwllgwyngyllgogerychwyrndrobwll.\n  a long answer indeed -> Wet\n  b -> Call\n${chart.slice(chart.indexOf("Wet:"))}`;
  const { html } = render(inSection(long));
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(html)?.map(Number) ?? [];
  const points = [...html.matchAll(/(?:points|d)="([^"]*)"/g)].flatMap(([, all]) =>
    [...all.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );
  const texts = [...html.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  for (const [x, y] of [...points, ...texts]) {
    expect(x >= 0 && x <= width).toBe(true);
    expect(y >= 0 && y <= height).toBe(true);
  }
  expect(texts.length).toBeGreaterThan(10);
});

test("words, answers and where an arrow leads change the fingerprint; names and blank lines do not", () => {
  const code = (text: string) => render(inSection(text)).fingerprint;
  expect(code(chart.replaceAll("Wet", "Water").replace("\nWait:", "\n\nWait:"))).toBe(code(chart));
  const short = "A: One?\n  yes -> B\n  no -> C\nB: Two.\nC: Three.";
  const turned = short.replace("-> B", "-> D").replace("-> C", "-> B").replace("-> D", "-> C");
  const codes = [chart, chart.replace("Call.", "Call!"), chart.replace("no ->", "never ->"), short, turned].map(code);
  expect(new Set(codes).size).toBe(codes.length);
});

const show = (earlier: string, newer: string) =>
  printDifference(difference(compileTokens(inSection(earlier)), compileTokens(inSection(newer))));

test("an arrow that leads to another step with the same number is shown as changed", () => {
  const html = show(
    "A: One?\n  yes -> B\n  no -> C\nB: Two.\nC: Three.",
    "A: One?\n  yes -> B\n  no -> D\nB: Two.\nD: Four.\n  -> C\nC: Three.",
  );
  expect(html).toMatch(/<del>.*go to step 3 .*\(link to step “C”\).*<ins>.*go to step 3 .*\(link to step “D”\)/);
});

test("the drawing has all words of an answer, even with a term or a number in it", () => {
  const known = knownWords([], { IKB: "Invented Kite Board" });
  const { html } = render(
    inSection("Seen: Seen.\n  no IKB -> Wait\n  IKB -> Call\n  see 3.1.2 first -> Call\nCall: Call.\nWait: Wait."),
    known,
  );
  const drawn = [...html.matchAll(/<text class="answer"[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
  expect(drawn).toEqual(["no IKB", "IKB", "see 3.1.2 first"]);
});
