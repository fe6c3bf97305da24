// Anything in a content file makes a manual, or is rejected with problems that name their place.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { ContentError } from "../../../lib/content/problem";
import { hostileText, options, spoilt } from "./hostile-text";
import { slowest } from "./slowest";

vi.setConfig({ testTimeout: 300_000 });
const folder = mkdtempSync(join(tmpdir(), "portal-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = `An *invented* kite is **flown** over [3.1.2](section:3.1.2), as 3.1.2 and the IKB say:

- a line of [forty metres](https://www.example.org/line),
- a glove.

| Day | Warden |
| --- | --- |
| Monday | nobody |
`;
const files: Record<string, string> = {
  "manual.yml": "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  "abbreviations.yml": "IKB:\n  meaning: Invented Kite Board\n  source: Invented\n",
  "thesaurus.yml": "- typed: dragon, flyer\n  find: kite\n",
  "number-history.yml":
    "hc01:\n  - number: 3.1\n    from: 2018-01-01\nha01:\n  - number: 3.1.1\n    from: 2018-01-01\nha02:\n  - number: 3.1.2\n    from: 2018-01-01\n",
  "3.1-kites/chapter.yml": "id: hc01\ntitle: Kites\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.1.1, 3.1.2]\n",
  "3.1-kites/3.1.1.md": `---\nid: ha01\nversion: 2020-01-01\nnote: Invented.\ndefines: [kite]\nmisprints: { glove: gloves }\n---\n\n${words}`,
  "3.1-kites/3.1.2.md": "---\nid: ha02\nversion: 2018-01-01\n---\n\nAn invented kite is taken down.\n",
  "3.1-kites/superseded/3.1.1/2018-01-01.md": `---\nid: ha01\nversion: 2018-01-01\n---\n\n${words.replace("flown", "held")}`,
};
mkdirSync(join(folder, "3.1-kites/superseded/3.1.1"), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** Rules that this manual always breaks, because nothing in it is locked. */
const allowed = ["missing-lock", "unlocked-version"] as const;

test("the manual is valid before it is spoilt", () => {
  expect(loadManual(folder, [...allowed]).chapters[0].parts[0].sections[0].earlier).toHaveLength(1);
});

test("a spoilt file is read or refused, and every problem has its place", async () => {
  const times = slowest("content files");
  const cases = fc
    .constantFrom(...Object.keys(files))
    .chain((name) => fc.tuple(fc.constant(name), fc.oneof(spoilt([files[name]]), hostileText)));
  fc.assert(
    fc.property(cases, ([name, text]) => {
      try {
        times.time(`${name}: ${text}`, () => {
          writeFileSync(join(folder, name), text);
          return loadManual(folder, [...allowed]);
        });
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        for (const { file, line, column, message, fix } of error.problems) {
          expect(file.startsWith(folder)).toBe(true);
          expect([line > 0, column > 0, message !== "", fix !== ""]).toEqual([true, true, true, true]);
        }
      } finally {
        writeFileSync(join(folder, name), files[name]);
      }
    }),
    options,
  );
  await times.report();
});
