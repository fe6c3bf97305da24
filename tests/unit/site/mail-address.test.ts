import { expect, test } from "vitest";
import { wrongMailAddress } from "../../../lib/domain/web-address";
import { completeMail, mailAddress } from "../../../lib/site/mail-address";

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

test("the address at the end of a prepared e-mail is made whole by the page where it is met", () => {
  const page = "https://portal.example.org/p/3.1/#ka01.1234567";
  const ends = (line: string) =>
    decodeURIComponent(completeMail(mailAddress("a@example.org", "Mistake: one", ["", line]), page)).split("\r\n")[1];
  expect(ends("Address: /3.1.2/")).toBe("Address: https://portal.example.org/3.1.2/");
  expect(ends("Address of the page: ")).toBe("Address of the page: https://portal.example.org/p/3.1/");
  expect(ends("Address: https://kites.example.org/3.1.2/")).toBe("Address: https://kites.example.org/3.1.2/");
});
