// Journals with a damaged plan, a plan from another version, or a plan that came with someone else's folder.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run as numberHistory } from "../../../lib/commands/number-history";
import { recoverFirst } from "../../../lib/commands/recover-first";
import { examineContent } from "../../../lib/content/get-manual";
import { inForce } from "../../../lib/editing/journal";
import { thisProcess } from "../../../lib/editing/process-identity";
import { hashOf } from "../../../lib/editing/read-content";

let around: string;
let content: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), "portal-journal-"));
  content = join(around, "manual");
  cpSync("tests/fixtures/invented", content, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(around, { recursive: true, force: true });
});

const section = "3.2-paper-boats/3.2.1.md";
const words = () => readFileSync(`tests/fixtures/invented/${section}`, "utf8");
const owner = { ...thisProcess(), pid: 999999999 };

/** Leaves a journal that has taken the section's text away, with this text as its plan. */
function leave(plan: string | undefined): string {
  const journal = join(content, inForce);
  mkdirSync(join(journal, "old"), { recursive: true });
  renameSync(join(content, section), join(journal, "old/0"));
  if (plan !== undefined) writeFileSync(join(journal, "plan.json"), plan);
  return journal;
}

function recover(): string {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  recoverFirst(content, ["check", "--content", content]);
  return said.join("\n");
}

const step = { name: section, before: hashOf(words()), after: undefined };
const plans: Record<string, string | undefined> = {
  "is missing": undefined,
  "is empty": "",
  "is cut in half": '{"command":["lock"],"owner":{"pid":1',
  "is no plan": "[]",
  "has no steps": JSON.stringify({ command: ["lock"], owner }),
  "is of another version": JSON.stringify({ command: ["lock"], owner, steps: [{ path: section, from: "a", to: "b" }] }),
  "names a file outside": JSON.stringify({ command: ["lock"], owner, steps: [step, { ...step, name: "../outside.md" }] }),
  "names a file by its whole path": JSON.stringify({ command: ["lock"], owner, steps: [{ ...step, name: "/tmp/outside.md" }] }),
  "names a hidden file": JSON.stringify({ command: ["lock"], owner, steps: [{ ...step, name: ".git/config" }] }),
};

test.each(Object.entries(plans))("a journal whose plan %s keeps its texts, and the message says what to do", (_what, plan) => {
  const journal = leave(plan);
  const said = recover();
  expect(said).toContain(`${journal}/plan.json is damaged, or from another version of the portal.`);
  expect(said).toContain(`git -C ${content} status`);
  expect(readFileSync(join(journal, "old/0"), "utf8")).toBe(words());
  expect(examineContent(content).problems.map(({ rule }) => rule)).toContain("unfinished-change");
  // Another command refuses at once and leaves nothing of its own.
  expect(() => numberHistory(["--content", content])).toThrow(/plan\.json is damaged/);
  expect(readdirSync(content).filter((name) => name.startsWith(inForce))).toEqual([inForce]);
  // Does what the message said.
  renameSync(join(journal, "old/0"), join(content, section));
  rmSync(journal, { recursive: true });
  expect(recover()).toBe("");
  expect(examineContent(content).problems).toEqual([]);
});

test("a journal without a plan or texts is removed", () => {
  mkdirSync(join(content, inForce));
  expect(recover()).toBe("");
  expect(existsSync(join(content, inForce))).toBe(false);
});

test("a plan that leads outside the content by a link writes nothing there", () => {
  mkdirSync(join(around, "elsewhere"));
  symlinkSync(join(around, "elsewhere"), join(content, "3.9-link"));
  const journal = join(content, inForce);
  mkdirSync(join(journal, "new"), { recursive: true });
  writeFileSync(join(journal, "new/0"), "Invented.\n");
  const steps = [
    { ...step, after: hashOf(words()) },
    { name: "3.9-link/3.9.1.md", after: hashOf("Invented.\n") },
  ];
  writeFileSync(join(journal, "plan.json"), JSON.stringify({ command: ["lock"], owner, steps }));
  expect(() => recover()).toThrow("points outside");
  expect(readdirSync(join(around, "elsewhere"))).toEqual([]);
});
