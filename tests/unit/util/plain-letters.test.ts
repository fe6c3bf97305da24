import { expect, test } from "vitest";
import { slugOf } from "../../../lib/domain/number";
import { plainLetters, slugOfTitle } from "../../../lib/util/plain-letters";

test.each([
  ["Dŵr ac ŷd", "dwr ac yd"],
  ["Żółć, Łódź", "zolc, lodz"],
  ["Straße, smørbrød, Œuvre", "strasse, smorbrod, oeuvre"],
  ["İstanbul", "istanbul"],
  ["8.45.7 (a)", "8.45.7 (a)"],
  ["Безпека дітей, їжа, ґанок", "bezpeka ditei, izha, ganok"],
  ["Щит и объект, ёж", "shchit i obieekt, ezh"],
  ["Ασφάλεια των παιδιών", "asfaleia ton paidion"],
  ["سلامة", "سلامة"],
])("%s has the letters %s in an address", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test.each([
  ["deddf/Článek 5", "deddf/clanek-5"],
  ["Pŵer II.1", "pwer-ii.1"],
  ["Article 12A(3)", "article-12a-3"],
  ["§ 1.01", "1.01"],
  ["Стаття 5", "stattia-5"],
  ["Άρθρο 12A(3)", "arthro-12a-3"],
  ["مادة 5", "5"],
])("the address of the number %s is %s", (number, slug) => {
  expect(slugOf(number)).toBe(slug);
});

test("a chapter is named by its title, whatever marks its letters have", () => {
  expect(slugOfTitle("Diogelu plant yn y dŵr: canllaw")).toBe("diogelu-plant-yn-y-dwr-canllaw");
  expect(slugOfTitle("Bezpieczeństwo, zał. 2")).toBe("bezpieczenstwo-zal-2");
  expect(slugOfTitle("Children’s homes: D'Arcy 'quoted'")).toBe("childrens-homes-darcy-quoted");
  expect(slugOfTitle("Здоров’я: п'ять порад")).toBe("zdorovia-piat-porad");
  expect(slugOfTitle("儿童安全")).toBe("");
});

test("an address has the same letters however the letters of a title are put together", () => {
  for (const title of ["Dŵr", "Безпека й їжа", "Ασφάλεια", "Žluťoučký kůň"]) {
    expect(slugOfTitle(title.normalize("NFD"))).toBe(slugOfTitle(title.normalize("NFC")));
    expect(slugOf(`${title} 5`.normalize("NFD"))).toBe(slugOf(`${title} 5`));
  }
});

test("no letter of any alphabet gets into an address as it is, for servers and systems keep names of files in different ways", () => {
  for (let code = 0xa0; code < 0x3000; code++) {
    const letter = String.fromCodePoint(code);
    expect(slugOf(`Ab${letter}cd 5/x${letter}y`)).toMatch(/^[a-z0-9._/-]+$/);
    expect(slugOfTitle(`ab${letter}cd`)).toMatch(/^[a-z0-9-]+$/);
  }
});
