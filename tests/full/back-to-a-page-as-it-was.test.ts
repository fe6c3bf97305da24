// WebKit keeps pages in memory when a reader leaves them, but empties fields that turn off autocompletion.
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Desktop } from "./desktop";
import { WebKit } from "./webkit";

const address = inject("address");

let desktop: Desktop;
let webkit: WebKit;
beforeAll(async () => {
  desktop = await Desktop.open();
  webkit = await WebKit.open(desktop);
});
afterAll(async () => {
  await webkit.close();
  await desktop.close();
});

const written = (selector: string) => webkit.evaluate<string>(`return document.querySelector(${JSON.stringify(selector)}).value`);

// WebKit empties fields some time after it shows the page, so we check that they keep their value for a while.
const staysInField = (selector: string, value: string) =>
  webkit.until(`(window.sameSince = document.querySelector(${JSON.stringify(selector)}).value === ${JSON.stringify(value)} ? (window.sameSince || Date.now()) : 0)
    && Date.now() - window.sameSince > 1000`);

test("going back to search results finds the query in the field, and the focus on the result that was followed", async () => {
  await webkit.goTo(`${address}/search/#q=sexting`);
  await webkit.until('document.querySelector(".results a")');
  expect(await written("#q")).toBe("sexting");
  await webkit.click(".results a");
  await webkit.until('document.querySelector(".section")');
  await webkit.back();
  await webkit.until('document.querySelector(".results a")');
  await staysInField("#q", "sexting");
  await webkit.until('document.activeElement === document.querySelector(".results a")');
  // Typed on a reading page, and sent from there.
  await webkit.goTo(`${address}/8.45.2/`);
  await webkit.evaluate('document.querySelector(".search-link").click()');
  await webkit.write("#q", "grooming");
  await webkit.evaluate('document.querySelector("#q").form.requestSubmit()');
  await webkit.until('document.querySelector(".results a")');
  await webkit.click(".results a");
  await webkit.until('document.querySelector(".section")');
  await webkit.back();
  await webkit.until('document.querySelector(".results a")');
  await staysInField("#q", "grooming");
});

test("going back to a print list finds its name in the field and in the heading", async () => {
  await webkit.goTo(`${address}/print-list/#8.45.2,8.45.7&name=Induction`);
  await webkit.until('document.querySelector("print-list[ready]")');
  await webkit.click("print-list .section-heading a");
  await webkit.until('!document.querySelector("print-list")');
  await webkit.back();
  await webkit.until('document.querySelector(".print-list-controls")');
  await staysInField(".print-list-controls input", "Induction");
});

test("going back to the check of a printed copy, or to a page with text that was not sent, finds it in its field", async () => {
  await webkit.goTo(`${address}/check/`);
  await webkit.until('document.querySelector("check-copies textarea")');
  await webkit.write("check-copies textarea", "24EQ-M6AX");
  await webkit.click(".manual-title");
  await webkit.until('!document.querySelector("check-copies")');
  await webkit.back();
  await webkit.until('document.querySelector("check-copies textarea")');
  await staysInField("check-copies textarea", "24EQ-M6AX");
  await webkit.goTo(`${address}/8.45.2/`);
  await webkit.evaluate('document.querySelector(".search-link").click()');
  await webkit.write("#q", "grooming");
  await webkit.until('document.querySelector("#suggestions a")');
  await webkit.click(".manual-title");
  await webkit.until('!document.querySelector(".section")');
  await webkit.back();
  await webkit.until('document.querySelector(".section")');
  await staysInField("#q", "grooming");
});
