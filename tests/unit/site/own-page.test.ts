import { expect, test } from "vitest";
import { isOwnPage } from "../../../lib/site/own-page";

test("a page is the portal's own when it is whole and has what every page of it has", () => {
  const own = '<!doctype html><html><body><main id="main"></main><print-stamp time-zone="UTC"></print-stamp></body></html>\n';
  expect(isOwnPage(own)).toBe(true);
  expect(isOwnPage(own.slice(0, -10))).toBe(false);
  expect(isOwnPage("<!doctype html><html><body>Invented hotel</body></html>")).toBe(false);
});
