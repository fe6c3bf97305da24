// Anything in an address or typed into the check is read or rejected, and nothing throws.
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { isNumber } from "../../../lib/domain/number";
import { mostSelected, readPrintList, sayLeftOut, writePrintList } from "../../../lib/domain/print-list";
import { checkCopy } from "../../../lib/site/check-copy";
import { copiedFragment, readCopiedFragment } from "../../../lib/site/permalink";
import { readFingerprints } from "../../../lib/site/printed-fingerprint";
import { askedOf, searchFor } from "../../../lib/site/search-query";
import { hostileText, options, spoilt } from "./hostile-text";
import { slowest } from "./slowest";

vi.setConfig({ testTimeout: 300_000 });
const known = loadManual("content")
  .chapters.flatMap(sectionsOf)
  .map(({ number }) => number);
const times = {
  printList: slowest("print lists"),
  fragment: slowest("fragments"),
  typed: slowest("fingerprints"),
  asked: slowest("search addresses"),
};
afterAll(async () => {
  for (const one of Object.values(times)) await one.report();
});

const printLists = spoilt(["#8.45.2,8.45.7-8.45.11&name=Induction", "#8.45", "#8.45.20-8.45.1;8.45.3 8.45.4", "#"]);

test("a print list shows sections of the manual, each once, and no more than the maximum", () => {
  fc.assert(
    fc.property(printLists, (hash) => {
      const printList = times.printList.time(hash, () => readPrintList(hash, known));
      expect(printList.numbers.every((number) => known.includes(number))).toBe(true);
      expect(new Set(printList.numbers).size).toBe(printList.numbers.length);
      expect(printList.numbers.length).toBeLessThanOrEqual(mostSelected);
      expect(printList.name.length).toBeLessThanOrEqual(80);
      expect(sayLeftOut(printList).join(" ").length).toBeLessThan(1200);
      // Reading back what was written gives the same.
      const again = readPrintList(writePrintList(printList.numbers, printList.name, known), known);
      expect(again.numbers).toEqual(printList.numbers);
    }),
    options,
  );
});

test("a fragment is a copied link's in every part, or none", () => {
  fc.assert(
    fc.property(spoilt(["#p8av.33YNQXW", "#p8av-2.33YNQXW~8.45.7", "#8.45.7-2"]), (hash) => {
      const fragment = times.fragment.time(hash, () => readCopiedFragment(hash));
      if (!fragment) return;
      expect(copiedFragment(fragment)).toBe(hash);
      expect(fragment.id).toMatch(/^[a-z0-9]{4}$/);
    }),
    options,
  );
});

const signsOf = (text: string) => text.replace(/[\s,;]+/g, "");

test("each line typed into the check gets its own verdict", () => {
  const published = { "24EQM6A": { id: "mw01", number: "8.45.2", version: "2017-10-24" } };
  const withdrawn = { ids: { mw01: "8.45.2" }, days: { "8.45.2": "2020-01-01" } };
  fc.assert(
    fc.property(spoilt(["8.45.2 · 24EQ-M6AX", "https://example.org/8.45.7/#p8av.33YNQXW\n24EQM6AX", "8.45.7,24eq-m6ax;x"]), (text) => {
      const read = times.typed.time(text, () => readFingerprints(text));
      for (const typed of read) {
        // A number and the code after it are one, whatever divides them.
        expect(signsOf(text)).toContain(signsOf(typed.typed));
        expect(typed.number === undefined || isNumber(typed.number)).toBe(true);
        const { kind } = checkCopy(typed, published, withdrawn);
        if (kind === "current") expect([typed.isMistyped, typed.code]).toEqual([false, "24EQM6A"]);
      }
    }),
    options,
  );
});

test("a query in an address is read as it was written there", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const q = wellFormed(text).trim();
      const address = times.asked.time(text, () => searchFor({ q, chapter: "8.45" }));
      expect(askedOf({ hash: address.slice(address.indexOf("#")), search: "" })).toEqual({ q, filter: { chapter: "8.45" } });
      expect(() => askedOf({ hash: `#${text}`, search: `?${text}` })).not.toThrow();
    }),
    options,
  );
});

// Half a character cannot be in an address: browsers replace it by U+FFFD.
function wellFormed(text: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
