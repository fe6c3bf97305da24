import { expect, test } from "vitest";
import { dayInWords, isDay } from "../../../lib/domain/version-date";

test("accepts real dates only", () => {
  expect(["2017-10-24", "2020-02-29", "2016-12-31"].filter(isDay)).toHaveLength(3);
  expect(["2017-02-30", "2019-02-29", "2017-13-01", "2017-00-10", "2017-10-24T00:00", "24/10/2017", "2017-1-1", ""].filter(isDay)).toEqual(
    [],
  );
});

test("a day in words is the same day in every time zone", () => {
  expect(dayInWords("2017-10-24")).toBe("24 October 2017");
  expect(dayInWords("2018-01-01")).toBe("1 January 2018");
});
