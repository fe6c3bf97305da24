import { expect, test } from "vitest";
import { codedAddress } from "../../../lib/site/coded-address";

test.each([
  ["https://procedures.example/4.1.2/#k7mq.24EQM6A", "HTTPS://PROCEDURES.EXAMPLE/4.1.2/#k7mq.24EQM6A"],
  ["http://127.0.0.1:4173/rules/article-5/", "HTTP://127.0.0.1:4173/rules/article-5/"],
])("the address %s has capitals where they lead to the same place, and only there", (address, coded) => {
  expect(codedAddress(address)).toBe(coded);
  expect(new URL(coded).href).toBe(address);
});
