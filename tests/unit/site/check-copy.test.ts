import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { checkCharacter } from "../../../lib/domain/fingerprint";
import { sectionsOf } from "../../../lib/domain/manual";
import { buildFingerprints, buildWithdrawn } from "../../../lib/generate/fingerprints";
import { checkCopy } from "../../../lib/site/check-copy";
import { printedFingerprint, readFingerprints } from "../../../lib/site/printed-fingerprint";

const manuals = { chapter: loadManual("content"), renumbered: loadManual("tests/fixtures/renumbered") };

function check(manual: keyof typeof manuals, typed: string) {
  const [read] = readFingerprints(typed);
  const files = buildFingerprints(manuals[manual]);
  return checkCopy(read, files.get(read.code?.[0] ?? "") ?? {}, buildWithdrawn(manuals[manual]));
}

const section = sectionsOf(manuals.renumbered.chapters[0]).find(({ number }) => number === "19.1.3");
if (!section) throw new Error("The fixture has no 19.1.3.");

test("every section of the real chapter is found by its fingerprint, and said to be historical, never current", () => {
  for (const { number, fingerprint } of sectionsOf(manuals.chapter.chapters[0])) {
    expect(check("chapter", `${number} · ${printedFingerprint(fingerprint)}`)).toEqual({
      kind: "historical",
      number,
      version: "2017-10-24",
    });
  }
});

test("words in force are current", () => {
  expect(check("renumbered", printedFingerprint(section.fingerprint))).toEqual({
    kind: "current",
    number: "19.1.3",
    version: section.version,
  });
});

test("words that were superseded say when", () => {
  const [later, first] = section.earlier;
  expect(check("renumbered", `19.1.3 · ${first.fingerprint}`)).toMatchObject({
    kind: "changed",
    version: first.version,
    until: later.version,
  });
  expect(check("renumbered", later.fingerprint)).toMatchObject({ kind: "changed", until: section.version });
});

test("a copy from before a renumbering is current, and says what the number is now", () => {
  expect(check("renumbered", `4.1.3 · ${section.fingerprint}`)).toMatchObject({
    kind: "current",
    number: "19.1.3",
    renumberedFrom: "4.1.3",
  });
});

test("a fingerprint beside the number or id of another text is never current, and no renumbering is invented", () => {
  const seven = section.fingerprint.slice(0, 7);
  for (const typed of [
    `19.1.2 · ${section.fingerprint}`,
    `7.7.7 · ${section.fingerprint}`,
    `https://example.org/19.1.5/#mw01.${seven}`,
    `https://example.org/19.1.3/#zzzz.${seven}`,
  ])
    expect(check("renumbered", typed)).toEqual({ kind: "misfit", number: "19.1.3" });
});

test("the address of a paragraph is known as one", () => {
  expect(check("renumbered", "https://example.org/19.1.3/#ma03-1.0S6RMMX")).toEqual({ kind: "paragraph" });
});

// A fingerprint of no text, rightly typed.
const valid = printedFingerprint(`24EQM6A${checkCharacter("24EQM6A")}`);

test("a withdrawn text is known by the address of its copy, or by its number", () => {
  expect(check("renumbered", "https://example.org/19.1.5/#mw01.24EQM6A")).toEqual({
    kind: "withdrawn",
    number: "19.1.5",
    on: "2023-06-06",
  });
  expect(check("renumbered", `19.1.5 · ${valid}`)).toEqual({ kind: "withdrawn", number: "19.1.5", on: "2023-06-06" });
});

test("a mistyped fingerprint is never current, and one of another manual is not of this one", () => {
  const { fingerprint } = section;
  const swapped = (fingerprint[0] === "0" ? "1" : "0") + fingerprint.slice(1);
  expect(check("renumbered", swapped)).toEqual({ kind: "mistyped" });
  expect(check("chapter", fingerprint)).toEqual({ kind: "foreign" });
  expect(check("chapter", "nothing of the kind")).toEqual({ kind: "mistyped" });
  expect(check("chapter", "8.45.2")).toEqual({ kind: "unreadable" });
});
