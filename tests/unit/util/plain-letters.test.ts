import { expect, test } from "vitest";
import { slugOf } from "../../../lib/domain/number";
import { slugOfTitle } from "../../../lib/import/write-chapter";
import { plainLetters } from "../../../lib/util/plain-letters";

test.each([
  ["Dŵr ac ŷd", "dwr ac yd"],
  ["Żółć, Łódź", "zolc, lodz"],
  ["Straße, smørbrød, Œuvre", "strasse, smorbrod, oeuvre"],
  ["İstanbul", "istanbul"],
  ["8.45.7 (a)", "8.45.7 (a)"],
  ["Безпека", "безпека"],
])("%s has the letters %s in an address", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test.each([
  ["deddf/Článek 5", "deddf/clanek-5"],
  ["Pŵer II.1", "pwer-ii.1"],
  ["Article 12A(3)", "article-12a-3"],
  ["§ 1.01", "1.01"],
])("the address of the number %s is %s", (number, slug) => {
  expect(slugOf(number)).toBe(slug);
});

test("a chapter is named by its title, whatever marks its letters have", () => {
  expect(slugOfTitle("Diogelu plant yn y dŵr: canllaw")).toBe("diogelu-plant-yn-y-dwr-canllaw");
  expect(slugOfTitle("Bezpieczeństwo, zał. 2")).toBe("bezpieczenstwo-zal-2");
});
