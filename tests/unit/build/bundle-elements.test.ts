import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleElement, elementNames } from "../../../lib/build/bundle-elements";

const exported: Record<string, RegExp> = {
  links: /export\{[\w$]+ as act,[\w$]+ as arrive,[\w$]+ as followReader,[\w$]+ as press\}/,
  sheets: /export\{[\w$]+ as clearSheets,[\w$]+ as laySheets\}/,
  suggestions: /export\{[\w$]+ as suggest\}/,
  engine: /export\{[\w$]+ as openSearch\}/,
  spelling: /export\{[\w$,\s]*[\w$]+ as respell\}/,
  packed: /export\{[\w$]+ as openPacked\}/,
  completion: /export\{[\w$]+ as complete\}/,
  numbers: /export\{[\w$]+ as numbersTyped\}/,
  definitions: /export\{[\w$]+ as addDefinitions,[\w$]+ as termAsked\}/,
  phrases: /export\{[\w$]+ as readExactly,[\w$]+ as readingsOf,[\w$]+ as sectionsWithPhrases\}/,
  partners: /export\{[\w$]+ as partnerList,[\w$]+ as partnerOptions,[\w$]+ as partnersAsked\}/,
  offers: /export\{[\w$]+ as nothingFound,[\w$]+ as offer\}/,
  "show-amendments": /export\{[\w$]+ as toggleAmendments\}/,
  "show-change": /export\{[\w$]+ as openChange\}/,
  tray: /export\{[\w$]+ as mark,[\w$]+ as select,[\w$]+ as selected,[\w$]+ as toggleInPrintList\}/,
  "print-page": /export\{[\w$,\s]*[\w$]+ as openPrintOptions[\w$,\s]* as prepare[\w$,\s]*\}/,
  scan: /export\{[\w$]+ as offerScan\}/,
  qr: /export\{[\w$]+ as qrCode\}/,
  // These export nothing: they act on what is on the page.
  notice: /\.hidden=/,
  "recent-changes": /\.hidden=/,
  filters: /export\{[\w$]+ as fillFields,[\w$]+ as keepPlace,[\w$]+ as readFilter,[\w$]+ as useControls\}/,
};

test.each(elementNames)("the bundle %s defines its elements, or exports what they load, and contains no framework", async (name) => {
  const code = await bundleElement(name);
  // A failure message with a whole bundle in it would not help.
  expect((exported[name] ?? /customElements\.define\(/).test(code)).toBe(true);
  expect(/react|__next/i.test(code)).toBe(false);
});

test("the code that every reading page fetches is at most 3 kB gzipped", async () => {
  expect(gzipSync(await bundleElement("reading")).length).toBeLessThanOrEqual(3_000);
});

test("addresses in the browser's code start with the base path, if there is one", async () => {
  const code = await bundleElement("links", "/procedures");
  const [put, name] = /function (\w+)\((\w+)\)\{return (\w+)\?\3\+\2:\2\}/.exec(code) ?? [];
  expect(put).toBeDefined();
  expect(code).toMatch(/\w+="\/procedures"/);
  expect(code).toContain(`${name}("/assets/print-page.js")`);
  // Parts of the other addresses that the code does not use are not there.
  expect(code).not.toContain("/assets/reading.js");
  expect(await bundleElement("links")).toContain('"/assets/print-page.js"');
});

test("an error for an unknown bundle names it", async () => {
  await expect(bundleElement("toString")).rejects.toThrow("There is no bundle “toString”.");
});
