import { expect, test } from "vitest";
import { bundleStyle } from "../../../lib/build/bundle-styles";

test("what Safari knows by a name of its own is told by that name as well", async () => {
  const sheet = await bundleStyle("links");
  expect(sheet).toContain("-webkit-user-select:text");
  expect(sheet).toContain("user-select:text");
});
