import { expect, test } from "vitest";
import { loadFinalVersions, loadVersions } from "../../../lib/content/get-manual";
import { onBrokenManual } from "./broken-manual";

test("a version without a changed word may be open, and is refused when it is to be locked", () => {
  onBrokenManual("unchanged-version", (manual) => {
    expect(loadVersions(manual).length).toBeGreaterThan(0);
    expect(() => loadFinalVersions(manual)).toThrow("the same text as the version of");
  });
});

test("one that was locked so is refused everywhere", () => {
  onBrokenManual("unchanged-locked-version", (manual) => expect(() => loadVersions(manual)).toThrow("the same text as the version of"));
});
