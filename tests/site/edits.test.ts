// After an edit, a build that uses what is kept must publish what a build without it does.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSite } from "../../lib/build/build-site";
import { isFull } from "../how-many";
import { copyInvented, editsOf, randomPlans } from "../random-edits";
import { filesOf } from "./read-page";

const folder = mkdtempSync(join(tmpdir(), "portal-edits-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, "content");
const [warm, fresh] = [join(folder, "warm"), join(folder, "fresh")];
const edits = editsOf(content);
const names = Object.keys(edits);

const digests = (out: string) => filesOf(out).map((name) => [name, readFileSync(join(out, name)).toString("base64")]);

// The full run makes each kind of edit alone as well.
const alone = isFull ? names.map((name): [string, number][] => [[name, 25]]) : [];

test("after any edits, what is kept and what is newly made are the same, byte for byte", async () => {
  for (const plan of [...randomPlans(names, isFull ? 50 : 2, 3), ...alone]) {
    copyInvented(content);
    for (const [name, at] of plan) edits[name](at);
    await buildSite(content, warm);
    await buildSite(content, fresh, { uses: "code" });
    expect(digests(warm), JSON.stringify(plan)).toEqual(digests(fresh));
  }
}, 1_800_000);
