import { expect, test } from "vitest";
import { bundleStyle, styleNames } from "../../../lib/build/bundle-styles";

test.each(styleNames)("the style sheet %s parses and is not empty", async (name) => {
  expect((await bundleStyle(name)).length).toBeGreaterThan(20);
});

test("an unknown style sheet is refused", async () => {
  await expect(bundleStyle("kites")).rejects.toThrow("There is no style sheet “kites”.");
});
