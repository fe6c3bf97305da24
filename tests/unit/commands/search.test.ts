import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const search = (...words: string[]) =>
  execFileSync(process.execPath, ["lib/commands/portal.mjs", "search", ...words], { encoding: "utf8" });

test("an answer that only comes close says so, and says whom to call, as the page does", () => {
  const weak = search("complaints about a social worker");
  expect(weak).toContain("Nothing answers this directly. Nearest:");
  expect(weak).toContain("01273 481544");
});

test("queries from a file get numbers, best first, with unfinished words read as on the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-search-"));
  try {
    const file = join(folder, "queries.json");
    writeFileSync(file, JSON.stringify(["police foren", "foren", { q: "zzxqv" }]));
    const answers = JSON.parse(search("--queries", file));
    expect([answers["police foren"][0], answers.foren.length > 0, answers.zzxqv]).toEqual(["8.45.14", true, []]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("reading only the first lines ends the command without an error", async () => {
  const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
    const child = execFile(process.execPath, ["lib/commands/portal.mjs", "search", "images"], (error, _out, err) =>
      resolve({ code: Number(error?.code ?? 0), err }),
    );
    child.stdout?.destroy();
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
