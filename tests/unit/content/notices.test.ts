// What pages say besides the words: urgent help, notices, reviews, contacts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { daysAfter } from "../../../lib/domain/version-date";
import { onBrokenManual, problemsAsContent } from "./broken-manual";

const today = new Date().toISOString().slice(0, 10);

/** What `look` sees in the invented manual with lines added to its manual.yml or to a chapter.yml. */
function withLines<T>(lines: { manual?: string; chapter?: string }, look: (folder: string) => T): T {
  return onBrokenManual("none", (folder) => {
    const change = (name: string, from: RegExp, to: string) => {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    };
    if (lines.manual) change("manual.yml", /$/, lines.manual);
    if (lines.chapter) change("3.2-paper-boats/chapter.yml", /^parts:/m, `${lines.chapter}parts:`);
    return look(folder);
  });
}

const messages = (folder: string) => problemsAsContent(folder).map(({ message }) => message);

test("the manual has what manual.yml and chapter.yml say, and nothing else is made up", () => {
  const plain = withLines({}, loadManual);
  expect([plain.urgent, plain.notice, plain.reportMistakesTo, plain.introduction]).toEqual(Array(4).fill(undefined));
  expect(plain.chapters.map(({ reviewed, review, notice }) => ({ reviewed, review, notice }))).toEqual([{}, {}]);

  const manual = withLines(
    {
      manual:
        "urgent:\n  words: Call.\n  telephone: '999'\nnotice:\n  text: Kites are late.\n  from: 2020-01-03\nreport-mistakes-to: kites@example.org\n",
      chapter: "reviewed: 2020-01-01\nreview: 2021-01-31\nnotice:\n  text: Boats are late.\n  from: 2020-01-03\n  until: 2020-01-03\n",
    },
    loadManual,
  );
  expect(manual).toMatchObject({
    urgent: { words: "Call.", telephone: "999" },
    notice: { text: "Kites are late.", from: "2020-01-03" },
    reportMistakesTo: "kites@example.org",
  });
  expect(manual.chapters[1]).toMatchObject({
    reviewed: "2020-01-01",
    review: "2021-01-31",
    notice: { text: "Boats are late.", from: "2020-01-03", until: "2020-01-03" },
  });
});

test("a review that is still to come is not the last one", () => {
  const reviewed = (day: string) => withLines({ chapter: `reviewed: ${day}\n` }, messages);
  expect(reviewed(daysAfter(today, 3))).toEqual(["Invalid “reviewed”: it is in the future."]);
  expect(reviewed(today)).toEqual([]);
});

test("nobody has looked at the partners' numbers on a day that is still to come", () => {
  const checked = (day: string) =>
    onBrokenManual("none", (folder) => {
      const path = join(folder, "manual.yml");
      writeFileSync(path, readFileSync(path, "utf8").replace("2020-02-29", day));
      return messages(folder);
    });
  expect(checked(daysAfter(today, 3))).toEqual(["Invalid “partners-as-at”: it is in the future."]);
  expect(checked(today)).toEqual([]);
});

test("a notice may begin up to a year ahead and end up to ten years ahead", () => {
  const notice = (from: number, until: number) =>
    withLines({ manual: `notice:\n  text: Late.\n  from: ${daysAfter(today, from)}\n  until: ${daysAfter(today, until)}\n` }, messages);
  expect(notice(300, 3_000)).toEqual([]);
  expect(notice(400, 3_000)).toEqual([`The year of “${daysAfter(today, 400)}” looks mistyped.`]);
  expect(notice(300, 4_000)).toEqual([`The year of “${daysAfter(today, 4_000)}” looks mistyped.`]);
});

test("a partner's number may be urgent if it was checked after the date of the out-of-date text, and 999 always may", () => {
  const urgent = "urgent:\n  words: Call.\n  telephone: 01632 960001\n";
  expect(withLines({ manual: urgent }, messages)).toEqual([]);
  const old = (number: string) =>
    onBrokenManual("none", (folder) => {
      const path = join(folder, "manual.yml");
      const text = readFileSync(path, "utf8").replace("2020-02-29", "2018-02-28").replace("01632 960001", number);
      writeFileSync(path, `${text}urgent:\n  words: Call.\n  telephone: ${number}\n`);
      return messages(folder);
    });
  expect(old("01632 960001")).toEqual([
    "urgent: has 01632 960001, the telephone number of “Nowhere” as at 28 February 2018. Chapter 3.1, of 1 March 2018, is out of date, so this number may be too.",
  ]);
  expect(old('"999"')).toEqual([]);
});

test("the real manual has no urgent box, and its numbers of 2017 could not go into one", () => {
  const real = loadManual("content");
  expect([real.urgent, real.notice, real.introduction, real.reportMistakesTo]).toEqual(Array(4).fill(undefined));
  expect(real.partnersAsAt).toBe(real.chapters[0].asAt);
  expect(real.chapters[0].status).toBe("historical");
});

test("a contact may have an e-mail address and a web form besides a telephone number, or in its place", () => {
  const form = "https://www.example.org/kites";
  const partners = withLines({}, (folder) => {
    const path = join(folder, "manual.yml");
    const added = `partners:\n  - name: Mail\n    email: kites@example.org\n  - name: Form\n    form: ${form}\n    telephone: 01632 960001 x 204\n`;
    writeFileSync(path, readFileSync(path, "utf8").replace("partners:\n", added));
    return loadManual(folder).partners;
  });
  expect(partners.slice(0, 2)).toEqual([
    { name: "Mail", email: "kites@example.org" },
    { name: "Form", form, telephone: "01632 960001 x 204" },
  ]);
});
