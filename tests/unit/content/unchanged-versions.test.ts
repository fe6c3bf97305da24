import { expect, test } from "vitest";
import { loadEditions, loadFinalEditions } from "../../../lib/content/get-manual";
import { onBrokenManual } from "./broken-manual";

test("an edition without a changed word may be open, and is refused when it is to be locked", () => {
  onBrokenManual("unchanged-edition", (manual) => {
    expect(loadEditions(manual).length).toBeGreaterThan(0);
    expect(() => loadFinalEditions(manual)).toThrow("no word was changed");
  });
});

test("one that was locked so is refused everywhere", () => {
  onBrokenManual("unchanged-locked-edition", (manual) => expect(() => loadEditions(manual)).toThrow("no word was changed"));
});
