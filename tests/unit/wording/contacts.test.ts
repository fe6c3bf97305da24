import { expect, test } from "vitest";
import { aboutPartner } from "../../../lib/wording/about";
import { asPrinted, from, heading, link, orCall } from "../../../lib/wording/contacts";

const telephone = { name: "Nowhere", telephone: "01632 960001" };
const written = { name: "Elsewhere", email: "kites@example.org" };

test("readers are asked to call where each partner has a telephone", () => {
  expect([heading([telephone]), heading([telephone, telephone])]).toEqual(["Phone number", "Phone numbers"]);
  expect([link([telephone]), orCall([telephone])]).toEqual(["Call", " or [call your safeguarding partner]."]);
  expect(from([telephone], "October 2017")).toBe("Numbers from October 2017. They may have changed.");
});

test("nobody is asked to call a partner that only has an e-mail address or a web form", () => {
  expect([heading([written]), heading([telephone, written])]).toEqual(["Contact", "Contacts"]);
  expect([link([telephone, written]), orCall([written])]).toEqual(["Contact", " or [contact your safeguarding partner]."]);
  expect(asPrinted([written], "24 October 2017")).toBe("The contacts are those of 24 October 2017. They may have changed.");
});

test("a note about a partner goes with its name", () => {
  expect(aboutPartner("Nowhere", undefined, "Closed on Mondays.")).toBe("Nowhere: Closed on Mondays.");
  expect(aboutPartner("Nowhere", "logo", "Closed.")).toBe("Nowhere: printed as “logo” in the original. Closed.");
});
