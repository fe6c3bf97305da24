import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleElement, elementNames } from "../../../lib/export/bundle-elements";

const exported: Record<string, RegExp> = {
  links: /export\{\w+ as arrive,\w+ as copy\}/,
  suggestions: /export\{\w+ as suggest\}/,
  offers: /export\{\w+ as farSpellings,\w+ as nearestHeld\}/,
};

test.each(elementNames)(
  "the bundle %s defines its elements, or exports what they fetch, and holds nothing of the framework",
  async (name) => {
    const code = await bundleElement(name);
    expect(code).toMatch(exported[name] ?? /customElements\.define\(/);
    expect(code).not.toMatch(/react|__next/i);
  },
);

test("the code that every reading page fetches is at most 3 kB gzipped", async () => {
  expect(gzipSync(await bundleElement("reading")).length).toBeLessThanOrEqual(3_000);
});

test("an unknown bundle is refused by name", async () => {
  await expect(bundleElement("toString")).rejects.toThrow("There is no bundle “toString”.");
});
