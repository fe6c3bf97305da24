import { expect, test } from "vitest";
import { webAddresses } from "../../../lib/site/web-addresses";

test("an address is there once, with every section that leads to it, in the order of the sections", () => {
  const sections = [
    { number: "3.1.1", addresses: ["https://one.example.org/", "https://two.example.org/", "https://one.example.org/"] },
    { number: "3.1.2", addresses: [] },
    { number: "3.1.3", addresses: ["https://one.example.org/"] },
  ];
  expect(webAddresses(sections)).toEqual([
    { address: "https://one.example.org/", numbers: ["3.1.1", "3.1.3"] },
    { address: "https://two.example.org/", numbers: ["3.1.1"] },
  ]);
});

test("what is no address of the web is left out", () => {
  expect(webAddresses([{ number: "3.1.1", addresses: ["mailto:keeper@example.org", "tel:+441632960001", "/3.1.2/"] }])).toEqual([]);
});
