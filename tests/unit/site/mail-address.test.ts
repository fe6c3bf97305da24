import { expect, test } from "vitest";
import { wrongMailAddress } from "../../../lib/domain/web-address";
import { mailAddress } from "../../../lib/site/mail-address";

const address = mailAddress("kites+boats@example.org", "Mistake in 3.1.2 & “kites”?", [
  "What is wrong? 100 % of it",
  "",
  "Address: https://example.org/3.1.2/#a=b",
]);

test("what it says can be read back: the mailbox, the subject, and the text with lines that end as RFC 6068 asks", () => {
  const url = new URL(address);
  expect(decodeURIComponent(url.pathname)).toBe("kites+boats@example.org");
  expect(url.searchParams.get("subject")).toBe("Mistake in 3.1.2 & “kites”?");
  expect(url.searchParams.get("body")).toBe("What is wrong? 100 % of it\r\n\r\nAddress: https://example.org/3.1.2/#a=b");
});

test("nothing in it can be taken for another field, and a space is no plus sign", () => {
  expect(address).toMatch(/^mailto:kites%2Bboats@example\.org\?subject=[^?&=#+ ]+&body=[^?&=#+ ]+$/);
  expect(wrongMailAddress(address)).toBeUndefined();
});
