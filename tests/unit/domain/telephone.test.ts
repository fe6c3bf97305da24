import { expect, test } from "vitest";
import { telephoneAddress, telephonesIn, wrongTelephone, wrongTelephoneAddress } from "../../../lib/domain/telephone";

// 01632 960xxx is the range kept for invented numbers.
test.each([
  ["01632 960001", "tel:+441632960001"],
  ["(01632) 960001", "tel:+441632960001"],
  ["01632-960-001", "tel:+441632960001"],
  ["+44 1632 960001", "tel:+441632960001"],
  ["+44 (0)1632 960001", "tel:+441632960001"],
  ["+44 (0) 1632 960001", "tel:+441632960001"],
  ["01632 960001 ext. 12", "tel:+441632960001;ext=12"],
  ["01632 960001, extension 4567", "tel:+441632960001;ext=4567"],
  ["01632 960001 x3", "tel:+441632960001;ext=3"],
  ["01632 960001 ext 2", "tel:+441632960001;ext=2"],
  ["01632 960001 x 204", "tel:+441632960001;ext=204"],
  ["01632 960001 #204", "tel:+441632960001;ext=204"],
  ["101", "tel:101"],
  ["111", "tel:111"],
  ["999", "tel:999"],
  ["116 000", "tel:116000"],
  ["0800 1111", "tel:+448001111"],
])("%s is called by %s", (printed, address) => {
  expect(wrongTelephone(printed)).toBeUndefined();
  expect(telephoneAddress(printed)).toBe(address);
  expect(wrongTelephoneAddress(address)).toBeUndefined();
});

test.each([
  "",
  " ",
  "12",
  "kite",
  "0163-2",
  "+",
  "01632 96000l",
  "0".repeat(16),
  "01632 960001 or 960002",
  "01632 960001 ext.",
  "(01632 960001",
  "++441632960001",
  "01632\n960001",
  "44+1632",
])("“%s” cannot be called", (printed) => expect(wrongTelephone(printed)).toContain("it must be a telephone number"));

test.each(["tel:", "tel:kite", "tel:12", "tel:+", "tel:01632960001;phone-context=kite", "tel:javascript:alert(1)", "tel://101"])(
  "%s is no address to call",
  (address) => expect(wrongTelephoneAddress(address)).toContain("tel:+44"),
);

test("telephone numbers are found in running words, and days, section numbers and short numbers are not", () => {
  expect(telephonesIn("Call (01632) 960 001, or +44 1632 960002 ext. 3, by 24.10.2017, see 8.45.1 and 101.")).toEqual([
    "(01632) 960 001",
    "+44 1632 960002",
  ]);
  expect(telephonesIn("Call 999. Since 2017-10-24; v01632 960001.")).toEqual([]);
});
