import { expect, test } from "vitest";
import { bundleStyle } from "../../../lib/build/bundle-styles";

test("properties with a Safari prefix keep that prefix as well", async () => {
  const sheet = await bundleStyle("links");
  expect(sheet).toContain("-webkit-user-select:text");
  expect(sheet).toContain("user-select:text");
});
