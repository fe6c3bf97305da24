import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace } from "../../../lib/domain/manual";
import { buildIds } from "../../../lib/generate/ids";
import { invented } from "../content/broken-manual";

test("every chapter's and section's id is in the file of its first character", () => {
  const files = buildIds(loadManual(invented));
  expect(files.get("k")?.ka03).toEqual({ number: "3.1.3" });
  expect(Object.values(Object.assign({}, ...files.values()))).toHaveLength(11 + 4 + 2);
  for (const [first, ids] of files) expect(Object.keys(ids).every((id) => id[0] === first)).toBe(true);
});

test("a text with earlier versions has the version for each of their check codes, paragraphs included", () => {
  const manual = loadManual("tests/fixtures/renumbered");
  const section = findPlace(manual, "19.1.3");
  if (section?.kind !== "section") throw new Error("19.1.3 is not a section.");
  const [later, first] = section.section.earlier;
  const living = buildIds(manual).get("m")?.ma03;
  expect(living?.number).toBe("19.1.3");
  expect(living?.versions?.[later.fingerprint.slice(0, 7)]).toBe("2020-02-02");
  expect(living?.versions?.[first.fingerprint.slice(0, 7)]).toBe("2019-01-01");
  for (const code of later.paragraphs) expect([code, living?.versions?.[code]]).toEqual([code, "2020-02-02"]);
});
