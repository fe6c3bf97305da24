import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { buildIds } from "../../../lib/outputs/ids";
import { invented } from "../content/broken-manual";

test("every chapter's and section's id is found in the file of its first character", () => {
  const files = buildIds(loadManual(invented));
  expect(files.get("k")?.ka03).toBe("3.1.3");
  expect(Object.values(Object.assign({}, ...files.values()))).toHaveLength(11 + 4 + 2);
  for (const [first, ids] of files) expect(Object.keys(ids).every((id) => id[0] === first)).toBe(true);
});
