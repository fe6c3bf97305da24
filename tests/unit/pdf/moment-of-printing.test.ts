import { expect, test } from "vitest";
import { momentOfPrinting } from "../../../lib/pdf/moment-of-printing";

test("PDFs are made at the moment in SOURCE_DATE_EPOCH, or now", () => {
  expect(momentOfPrinting({ SOURCE_DATE_EPOCH: "1508821414" }).toISOString()).toBe("2017-10-24T05:03:34.000Z");
  const before = Date.now();
  expect(momentOfPrinting({}).getTime()).toBeGreaterThanOrEqual(before);
  for (const wrong of ["yesterday", "-1", "1.5", "99999999999999999"])
    expect(() => momentOfPrinting({ SOURCE_DATE_EPOCH: wrong })).toThrow(
      `SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “${wrong}”.`,
    );
});
