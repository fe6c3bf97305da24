// Long sections are compared in parts: the result must be as exact as for a short one. Words are made up by counting.
import { expect, test } from "vitest";
import { type Change, difference } from "../../../lib/markdown/difference";
import { compileTokens } from "./compile-tokens";

const common = ["the", "of", "and", "must", "a"];
// 40 paragraphs of 50 words; every third word is a common one.
const paragraph = (at: number, stem: string) =>
  `${Array.from({ length: 50 }, (_, i) => (i % 3 === 1 ? common[(at * 7 + i) % 5] : `${stem}${(at * 37 + i * 11) % 700}`)).join(" ")}.`;
const text = (stem: string) => Array.from({ length: 40 }, (_, at) => paragraph(at, stem));
const compare = (earlier: string[], newer: string[]) => difference(compileTokens(earlier.join("\n\n")), compileTokens(newer.join("\n\n")));
const of = (kind: Change["kind"], changes: Change[]) => changes.filter((change) => change.kind === kind);

test("if every sixth word of a long section changed, each is shown by itself", () => {
  const edited = text("kite").map((words) => words.replace(/(\S+ \S+ \S+ \S+ \S+) \S+/g, "$1 changed"));
  const changes = compare(text("kite"), edited);
  const lengths = (kind: Change["kind"]) => of(kind, changes).map(({ tokens }) => tokens.length);
  expect(lengths("deleted")).toEqual(Array(320).fill(1));
  expect(lengths("inserted")).toEqual(Array(320).fill(1));
});

test("if half the paragraphs of a long section moved, they are shown whole", () => {
  const paragraphs = text("kite");
  const moved = paragraphs.map((words, at) => (at % 2 === 0 ? paragraphs[(at * 9 + 14) % 40] : words));
  const changes = compare(paragraphs, moved).filter(({ kind }) => kind !== "same");
  expect(changes.length).toBeGreaterThan(10);
  expect(changes.filter(({ tokens }) => tokens[0].kind !== "paragraph" && tokens.length % 51 !== 0)).toEqual([]);
});

test("a long section that was rewritten is shown paragraph by paragraph", () => {
  const changes = compare(text("kite"), text("boat"));
  expect(of("deleted", changes)).toHaveLength(40);
  expect(of("inserted", changes)).toHaveLength(40);
});

test("paragraphs of a long section that were joined are shown by their marks only", () => {
  const joined = text("kite").flatMap((words, at, all) => (at % 2 === 0 ? [`${words} ${all[at + 1]}`] : []));
  const changes = compare(text("kite"), joined).filter(({ kind }) => kind !== "same");
  expect(changes.map(({ kind, tokens }) => [kind, tokens.map((token) => token.kind)])).toEqual(Array(20).fill(["deleted", ["paragraph"]]));
});
