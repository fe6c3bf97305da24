import { expect, test } from "vitest";
import { leadsOfQuestions } from "../../../lib/generate/search-questions";

const positions = new Map([
  ["3.1.1", 0],
  ["3.1.2", 1],
]);

test("a word leads to the sections whose questions have it, more to that where it is likelier", () => {
  const leads = leadsOfQuestions(
    [
      { number: "3.1.1", asked: ["who holds the string", "string of a kite", "torn string"] },
      { number: "3.1.2", asked: ["cut the string", "high wind", "storm"] },
    ],
    positions,
  );
  const [[first, more], [second, less]] = leads.get("string") ?? [];
  expect([first, second]).toEqual([0, 1]);
  expect(more).toBeGreaterThan(less);
  expect(leads.get("wind")?.map(([at]) => at)).toEqual([1]);
});

test("endings make no difference, and words that every question has lead nowhere", () => {
  const leads = leadsOfQuestions([{ number: "3.1.1", asked: ["the holding of kites", "they held"] }], positions);
  expect([...leads.keys()]).toEqual(["hold", "kite", "held"]);
});

test("what no section answers comes after the last, and counts no more for being long", () => {
  const own = { number: "3.1.1", asked: ["kite string", "kite tail"] };
  const few = Array.from({ length: 8 }, (_, i) => `bus ${i} timetable`);
  const many = [...few, ...Array.from({ length: 400 }, (_, i) => `holiday ${i}`)];
  const weight = (asked: string[]) => leadsOfQuestions([own, { asked }], positions).get("timet");
  expect(weight(few)?.[0][0]).toBe(2);
  expect(weight(many)).toEqual(weight(few));
});

test("questions of a text that the manual does not have lead nowhere", () => {
  expect(leadsOfQuestions([{ number: "3.1.9", asked: ["kites"] }, { asked: ["buses"] }], positions).size).toBe(0);
});
