import { expect, test } from "vitest";
import { ordinal, stampWords, unstampedWords, versionsOfSheet } from "../../../lib/site/print-stamp";

const address = "https://sussexchildprotection.procedures.org.uk";
const london = (moment: string) => /printed on (.*) please/.exec(stampWords(new Date(moment), "Europe/London", address))?.[1];

test("the very second of the chapter's print gives the words of the print", () => {
  expect(stampWords(new Date("2017-10-24T05:03:34Z"), "Europe/London", address)).toBe(
    "This page is correct as printed on Tuesday 24th of October 2017 06:03:34 AM please refer back to this website (https://sussexchildprotection.procedures.org.uk) for updates.",
  );
});

test("a page from a copy on the device does not call itself correct, and says of what day the copy is", () => {
  expect(stampWords(new Date("2017-10-24T05:03:34Z"), "Europe/London", address, "20 October 2017")).toBe(
    "From an offline copy of 20 October 2017, printed on Tuesday 24th of October 2017 06:03:34 AM please refer back to this website (https://sussexchildprotection.procedures.org.uk) for updates.",
  );
});

test("noon is 12 PM and midnight 12 AM of the new day", () => {
  expect(london("2017-01-10T12:00:00Z")).toBe("Tuesday 10th of January 2017 12:00:00 PM");
  expect(london("2017-01-11T00:00:00Z")).toBe("Wednesday 11th of January 2017 12:00:00 AM");
  expect(london("2017-01-10T23:59:59Z")).toBe("Tuesday 10th of January 2017 11:59:59 PM");
});

test("both changes of the clock are followed", () => {
  expect(london("2017-03-26T00:59:59Z")).toBe("Sunday 26th of March 2017 12:59:59 AM");
  expect(london("2017-03-26T01:00:00Z")).toBe("Sunday 26th of March 2017 02:00:00 AM");
  expect(london("2017-10-29T00:59:59Z")).toBe("Sunday 29th of October 2017 01:59:59 AM");
  expect(london("2017-10-29T01:00:00Z")).toBe("Sunday 29th of October 2017 01:00:00 AM");
});

test("every day of the month has its ending", () => {
  const endings = Array.from({ length: 31 }, (_, i) => ordinal(i + 1));
  expect(endings.join(" ")).toBe("st nd rd th th th th th th th th th th th th th th th th th st nd rd th th th th th th th st");
  for (let day = 1; day <= 31; day++) {
    expect(london(`2017-12-${String(day).padStart(2, "0")}T09:30:00Z`)).toContain(` ${day}${ordinal(day)} of December 2017 09:30:00 AM`);
  }
});

test("another manual has its own zone and address", () => {
  expect(stampWords(new Date("2020-01-01T12:00:00Z"), "Pacific/Auckland", "https://manual.example.org")).toContain(
    "Thursday 2nd of January 2020 01:00:00 AM please refer back to this website (https://manual.example.org)",
  );
});

test("without a moment the words claim none", () => {
  expect(unstampedWords(address)).toBe(`Printing time not recorded. Check ${address}`);
});

test("a sheet of several chapters names their version where it is one, and else says where to look", () => {
  expect(versionsOfSheet(["Version of 1 May 2020", "Version of 1 May 2020"], false)).toBe("Version of 1 May 2020.");
  expect(versionsOfSheet(["Version of 1 May 2020", "Version of 2 May 2020"], false)).toBe("Each chapter gives its version.");
  expect(versionsOfSheet(["Version of 1 May 2020", "Out of date: text of 2 May 2017"], true)).toBe(
    "Includes out-of-date text: see each chapter.",
  );
  expect(versionsOfSheet([], false)).not.toBe("undefined.");
});
