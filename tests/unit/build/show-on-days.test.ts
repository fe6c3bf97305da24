// The code that shows a notice on its days, exactly as browsers get it: tried on invented notices at given moments.
import { runInNewContext } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { bundleElement } from "../../../lib/build/bundle-elements";

let code: string;
beforeAll(async () => {
  code = await bundleElement("notice");
});

type Days = { from: string; until?: string; zone?: string };

/** Whether a notice is shown at a moment. */
function isShown(days: Days, moment: string): boolean {
  return shownAt({ zone: "Europe/London", ...days }, [moment])[0];
}

/** Whether it is shown when the page is opened, and each time a reader comes back to it. */
function shownAt(dataset: Days, moments: string[]): boolean[] {
  const notice = { dataset, hidden: false };
  let now = "";
  const comeBack: (() => void)[] = [];
  const page = {
    Intl,
    Date: class extends Date {
      constructor() {
        super(now);
      }
    },
    document: { querySelectorAll: () => [notice] },
    addEventListener: (event: string, act: () => void) => {
      if (event === "focus") comeBack.push(act);
    },
  };
  return moments.map((moment, i) => {
    now = moment;
    // A page has the script once for each notice.
    if (i === 0) for (let times = 0; times < 2; times++) runInNewContext(code, page);
    else for (const act of comeBack) act();
    return !notice.hidden;
  });
}

test("it is at most 300 bytes, and needs no module", () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300);
  expect(code).not.toMatch(/\b(?:import|export)\b/);
});

test("a notice is shown from its first day to its last, both included", () => {
  const days = { from: "2024-01-03", until: "2024-03-30" };
  expect(isShown(days, "2024-01-02T23:59:59Z")).toBe(false);
  expect(isShown(days, "2024-01-03T00:00:00Z")).toBe(true);
  expect(isShown(days, "2024-03-30T23:59:59Z")).toBe(true);
  expect(isShown(days, "2024-03-31T00:00:00Z")).toBe(false);
});

test("a notice without a last day stays", () => {
  expect(isShown({ from: "2024-01-03" }, "2024-01-02T12:00:00Z")).toBe(false);
  expect(isShown({ from: "2024-01-03" }, "2099-12-31T12:00:00Z")).toBe(true);
});

test("days begin and end in the time zone of the manual, also in summer time", () => {
  expect(isShown({ from: "2024-06-02" }, "2024-06-01T23:30:00Z")).toBe(true);
  expect(isShown({ from: "2024-06-02", zone: "America/New_York" }, "2024-06-02T03:30:00Z")).toBe(false);
  expect(isShown({ from: "2024-06-02", zone: "Pacific/Auckland" }, "2024-06-01T12:30:00Z")).toBe(true);
});

test("an open page changes when the reader comes back to it", () => {
  const days = { from: "2024-01-03", until: "2024-01-04", zone: "Europe/London" };
  expect(shownAt(days, ["2024-01-02T12:00:00Z", "2024-01-03T12:00:00Z", "2024-01-05T12:00:00Z"])).toEqual([false, true, false]);
});
