// After an edit, a build that uses kept pages must publish what a build without them does.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { buildSite } from "../../lib/build/build-site";
import { isFull } from "../how-many";
import { filesOf } from "./read-page";

const folder = mkdtempSync(join(tmpdir(), "portal-edits-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, "content");
const [warm, fresh] = [join(folder, "warm"), join(folder, "fresh")];
const namesOf = (ending: string) =>
  readdirSync(content, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();
const change = (name: string, edit: (text: string) => string) => {
  const file = join(content, name);
  writeFileSync(file, edit(readFileSync(file, "utf8")));
};
const addLine = (name: string, line: string) => change(name, (text) => `${text.trimEnd()}\n\n${line}\n`);
const sections = () => namesOf(".md").filter((name) => /^[^/]+\/[\d.]+\.md$/.test(name));
const pick = <T>(from: T[], at: number) => from[at % from.length];

// Each leaves a manual without problems. `at` chooses the place.
const edits: Record<string, (at: number) => void> = {
  "a sentence more in a section": (at) => addLine(pick(sections(), at), `The kites went up ${at} times.`),
  "a section that cites another": (at) => addLine(pick(sections(), at), `See ${pick(sections(), at * 7 + 1).replace(/^.*\/|\.md$/g, "")}.`),
  "another title of a chapter": (at) =>
    change(pick(namesOf("chapter.yml"), at), (text) => text.replace(/^title: .*$/m, `title: Kites ${at}`)),
  "another title of the manual": (at) => change("manual.yml", (text) => text.replace(/^title: .*$/m, `title: Manual ${at}`)),
};

const digests = (out: string) => filesOf(out).map((name) => [name, readFileSync(join(out, name)).toString("base64")]);

test("after any edits, kept pages and newly made ones are the same, byte for byte", async () => {
  const plans = fc.sample(fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1000)), { minLength: 1, maxLength: 3 }), {
    numRuns: isFull ? 50 : 2,
    seed: 25,
  });
  for (const plan of plans) {
    rmSync(content, { recursive: true, force: true });
    cpSync("tests/fixtures/invented", content, { recursive: true });
    for (const [name, at] of plan) edits[name](at);
    await buildSite(content, warm);
    await buildSite(content, fresh, { uses: "code" });
    expect(digests(warm), JSON.stringify(plan)).toEqual(digests(fresh));
  }
}, 1_200_000);
