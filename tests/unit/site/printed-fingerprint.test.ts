import { expect, test } from "vitest";
import { checkCharacter } from "../../../lib/domain/fingerprint";
import { linkedFingerprint, printedFingerprint, readFingerprints } from "../../../lib/site/printed-fingerprint";

const seven = "24EQM6A";
const whole = seven + checkCharacter(seven);
const printed = printedFingerprint(whole);

test("on paper a fingerprint has a hyphen; a link carries its first seven characters", () => {
  expect(printed).toMatch(/^24EQ-M6A.$/);
  expect(linkedFingerprint(printed)).toBe(seven);
  expect(linkedFingerprint(seven)).toBe(seven);
});

test.each([`8.45.13 · ${printed}`, `8.45.13 ${whole}`, `8.45.13 · ${printed.toLowerCase()}`, `  8.45.13:  ${printed.replace("-", " ")} `])(
  "“%s” is read with its number",
  (typed) => {
    expect(readFingerprints(typed)).toEqual([{ typed: typed.trim(), number: "8.45.13", code: seven, isMistyped: false }]);
  },
);

test("a fingerprint alone is read, and confusable characters as meant", () => {
  const ones = "1014EQM";
  const code = ones + checkCharacter(ones);
  expect(readFingerprints(code.replaceAll("1", "l").replaceAll("0", "O"))).toMatchObject([{ code: ones, isMistyped: false }]);
});

test("several are read, by lines, commas or semicolons", () => {
  expect(readFingerprints(`${printed}\n\n8.45.2 · ${printed}, ${whole};`)).toHaveLength(3);
  expect(readFingerprints(" \n ,; ")).toEqual([]);
});

const other = `33YNQXW${checkCharacter("33YNQXW")}`;

test.each([
  ["with hyphens", `${printed} ${printedFingerprint(other)}`],
  ["without hyphens", `${whole} ${other}`],
  ["as groups of four", `24EQ ${whole.slice(4)}  33yn ${other.slice(4)}`],
  ["with dashes of a word processor", `${printed.replace("-", "–")} · ${printedFingerprint(other).replace("-", "—")}`],
])("several side by side, %s, are read one by one", (_how, typed) => {
  expect(readFingerprints(typed).map(({ code, isMistyped }) => ({ code, isMistyped }))).toEqual([
    { code: seven, isMistyped: false },
    { code: "33YNQXW", isMistyped: false },
  ]);
});

test("a number belongs to the fingerprint beside it, or in the line below it as on paper", () => {
  const pairs = [
    { number: "8.45.13", code: seven },
    { number: "8.45.7", code: "33YNQXW" },
  ];
  expect(readFingerprints(`8.45.13 ${printed} 8.45.7 ${printedFingerprint(other)}`)).toMatchObject(pairs);
  expect(readFingerprints(`8.45.13\n${printed}\n8.45.7\n${printedFingerprint(other)}`)).toMatchObject(pairs);
  expect(readFingerprints("8.45.13\n8.45.7")).toMatchObject([{ typed: "8.45.13" }, { typed: "8.45.7" }]);
});

test("any single wrong character is detected", () => {
  const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  for (let i = 0; i < 8; i++) {
    for (const sign of signs) {
      if (sign === whole[i]) continue;
      expect(readFingerprints(whole.slice(0, i) + sign + whole.slice(i + 1))[0].isMistyped).toBe(true);
    }
  }
});

test("an address that a QR code leads to is read with its id", () => {
  expect(readFingerprints("https://example.org/8.45.7/#p8av.33YNQXW")).toEqual([
    { typed: "https://example.org/8.45.7/#p8av.33YNQXW", number: "8.45.7", id: "p8av", code: "33YNQXW", isMistyped: false },
  ]);
});

test("an address that leads to a page, or to a print list, has no check code", () => {
  for (const address of ["https://portal.example.org/8.45/", "https://portal.example.org/print-list/#8.45.2,8.45.7&name=Induction"])
    expect(readFingerprints(address)).toEqual([{ typed: address, isMistyped: false }]);
});

test("of an address the number is the last thing in it, not the server's", () => {
  expect(readFingerprints("http://127.0.0.1:4173/8.45.7/#p8av.33YNQXW")[0].number).toBe("8.45.7");
  expect(readFingerprints("/8.45.7#p8av.33YNQXW")[0].number).toBe("8.45.7");
});

test.each(["8.45.13", "hello", "24EQ", "24EQM6AXX", "<script>", "__proto__", "😀", "x".repeat(5_000)])(
  "“%.20s” is no fingerprint",
  (typed) => {
    expect(readFingerprints(typed)[0].code).toBeUndefined();
  },
);
