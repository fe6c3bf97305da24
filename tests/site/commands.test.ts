import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { runHere } from "../run-here";

const site = inject("site");
const run = promisify(execFile);

/** Runs a command as npm does, and returns its output and exit code whatever they are. */
async function command(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, ["lib/commands/portal.mjs", ...words]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** The same in this process, for what is answered before anything is begun. */
async function inProcess(name: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const { status, stdout, stderr } = await runHere(name, ...words);
  return { code: status, out: stdout, err: stderr };
}

test.each(["start", "build", "dev", "check", "search", "pdf", "new-manual"])("%s --help explains the command", async (name) => {
  const { code, out } = await inProcess(name, "--help");
  expect(code).toBe(0);
  expect(out).toContain(`npm ${name === "start" ? "" : "run "}${name} --`);
});

test("check finds no problems in content/ and counts what it checked", async () => {
  expect(await command("check")).toEqual({ code: 0, out: "content: 1 chapter, 20 sections, no problems.\n", err: "" });
});

test.each(["check", "build", "dev", "start", "search", "pdf"])("%s for a missing folder prints one clear message", async (name) => {
  // A colleague's portal may be open on the usual port.
  const more: Record<string, string[]> = { search: ["words"], start: ["--port", "0"], dev: ["--port", "0"] };
  const { code, err } = await inProcess(name, ...(more[name] ?? []), "--content", "nowhere");
  expect(code).toBe(1);
  expect(err).toContain("nowhere:1:1  no-content\n  There is no such folder.");
  expect(err).not.toContain("    at ");
});

test("an unknown option is named in the message", async () => {
  const { code, err } = await inProcess("check", "--contents", "x");
  expect(code).toBe(1);
  expect(err).toContain("--contents");
  expect(err).not.toContain("    at ");
});

test("pdf reports missing sections, or a file in place of its folder, before it builds anything", async () => {
  for (const [words, said] of [
    [["8.45.99"], "Not in this manual: 8.45.99."],
    [["8.45.2", "--out", "package.json"], "package.json is a file. Name a folder for the PDFs."],
  ] as [string[], string][]) {
    const { code, out, err } = await inProcess("pdf", ...words);
    expect([code, err.trim(), out]).toEqual([1, said, ""]);
  }
});

test("an old Node gives a one-line error", async () => {
  const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.1'})";
  const failed = run(process.execPath, ["--import", old, "lib/commands/portal.mjs", "check"]);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr:
      "The portal needs Node 20.19 or a later 20, 22.13 or a later 22, 24 or later. This is Node 18.19.1: install a newer version from nodejs.org.\n",
  });
});

test("a port in use gives a one-line error", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  for (const words of [["start", "--no-build", "--out", site], ["start"], ["dev"]]) {
    const { code, out, err } = await command(...words, "--port", String(port));
    // Before building anything.
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: `Port ${port} is in use. Stop the program that uses it, or choose another port with -- --port N.\n`,
    });
  }
  other.close();
});

test("without some or all of its packages, every command says in one line what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-bare-"));
  try {
    for (const name of ["package.json", "lib/commands/portal.mjs", "lib/commands/node-version.mjs"])
      cpSync(name, join(folder, name), { recursive: true });
    const said = "The packages of the portal are not installed, or not all of them. Run npm ci, then this command again.\n";
    for (const name of ["start", "build", "check", "dev", "pdf", "amend"]) {
      const failed = run(process.execPath, [join(folder, "lib/commands/portal.mjs"), name], { cwd: folder });
      await expect(failed).rejects.toMatchObject({ code: 1, stdout: "", stderr: said });
    }
    cpSync("node_modules/esbuild", join(folder, "node_modules/esbuild"), { recursive: true });
    await expect(run(process.execPath, [join(folder, "lib/commands/portal.mjs"), "check"], { cwd: folder })).rejects.toMatchObject({
      stderr: said,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("reading only the start of a command's output shows no error", async () => {
  const { stdout, stderr } = await run("sh", ["-c", `"$0" lib/commands/portal.mjs search grooming | head -n 1`, process.execPath]);
  expect([stdout.split("\n").length, stderr]).toEqual([2, ""]);
});

test("--out never overwrites the project or the content", async () => {
  for (const out of [".", "..", "content", "content/site"]) {
    const { code, err } = await inProcess("build", "--out", out);
    expect([code, err]).toEqual([1, `--out ${out} would overwrite the project or its content; name another folder.\n`]);
  }
});

test("start serves the compressed site at the address it prints, with its own page for unknown addresses", async () => {
  const child = spawn(process.execPath, ["lib/commands/portal.mjs", "start", "--no-build", "--out", site, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let output = "";
    const address = await new Promise<string>((resolve) => {
      child.stdout.on("data", (data) => {
        output += data;
        const printed = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
        if (printed) resolve(printed);
      });
    });
    const page = await fetch(`${address}8.45.7/`);
    expect([page.status, page.headers.get("content-type"), page.headers.get("content-encoding")]).toEqual([
      200,
      "text/html; charset=utf-8",
      "gzip",
    ]);
    expect(await page.text()).toContain("or to travel with the intention of meeting, a child aged under 16");
    const missing = await fetch(`${address}8.45.21/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("There is no page at this address");
    expect((await fetch(`${address}..%2fpackage.json`)).status).toBe(404);
  } finally {
    child.kill();
  }
});
