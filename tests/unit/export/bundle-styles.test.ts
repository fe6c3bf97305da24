import { expect, test } from "vitest";
import { bundleStyle, styleNames } from "../../../lib/export/bundle-styles";

test("what Safari knows by a name of its own is told by that name as well", async () => {
  const sheet = await bundleStyle("links");
  expect(sheet).toContain("-webkit-user-select:text");
  expect(sheet).toContain("user-select:text");
});

test("a sign that is drawn and not spoken is drawn by browsers too that cannot leave it unspoken", async () => {
  const sheets = await Promise.all(styleNames.map(bundleStyle));
  const unspoken = sheets.flatMap((sheet) => [...sheet.matchAll(/\{[^}]*content:("[^"]*") ?\/ ?""[^}]*\}/g)]);
  expect(unspoken.length).toBeGreaterThan(0);
  for (const [rule, sign] of unspoken) expect(rule).toContain(`content:${sign};content:${sign}`);
});
