// Files below node_modules/.cache with what can be made again, named by the hash of all it was made from.
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashFiles, removeOld, touched } from "./code-cache.mjs";

/** What a piece of work uses of what earlier ones kept: all of it, what was made from code alone, or nothing. */
export type Uses = "all" | "code" | "nothing";

const uses = new AsyncLocalStorage<Uses>();

/** Calls `act`, which uses so much of what is kept. What it may not use, it does not keep either. */
export function usingKept<Result>(what: Uses, act: () => Result): Result {
  return uses.run(what, act);
}

/** A code (64 hex digits) for texts: two lists of texts have the same only if they are the same. */
export function codeOf(...texts: string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest("hex");
}

/** The folder of what is kept under this name. */
export function keptFolder(name: string): string {
  // Turbopack, which compiles this for one page, would look through all that is kept.
  return join(/* turbopackIgnore: true */ process.cwd(), "node_modules/.cache", `portal-${name}`);
}

/** The text that keepFile has left in `file`, which is marked as used; undefined if there is none, or if it is damaged. */
export function readKeptFile(file: string): string | undefined {
  if (uses.getStore() === "nothing") return undefined;
  try {
    const whole = readFileSync(file, "utf8");
    const text = whole.slice(whole.indexOf("\n") + 1);
    if (whole !== sealed(text)) return undefined;
    touched(file);
    return text;
  } catch {
    return undefined;
  }
}

/** Keeps `text` in `file`, whole or not at all: others may be reading it. Where nothing can be kept, it is made again next time. */
export function keepFile(file: string, text: string): void {
  if (uses.getStore() === "nothing") return;
  // As code-cache.mjs names what a process has not finished, and removes what it left.
  const unfinished = `${file}.${process.pid}-new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, sealed(text));
    renameSync(unfinished, file);
  } catch {}
}

// With its own hash before it: what a failing disk or another program has changed is not used.
function sealed(text: string): string {
  return `${codeOf(text)}\n${text}`;
}

/** Where something is kept, by the hash of `inputs`: every text that it is made from, apart from code. */
export type Place = { name: string; inputs: string[] };

/**
 * What was kept in `place` for the same inputs and the same code; otherwise what `make` makes, which is kept then unless it is
 * undefined. Either way it is plain data as JSON has it, so that a first build and a later one cannot differ. What is kept must
 * pass `isRight`.
 */
export function madeOnce<Made>(place: Place, make: () => Made | undefined, isRight?: (made: Made) => boolean): Made | undefined {
  const found = findKept<Made>(place, isRight);
  if (found !== undefined) return found;
  const made = make();
  return made === undefined ? undefined : keepMade(place, made);
}

/** madeOnce as what reads content asks for it, which knows nothing of the disk: what was made of the same `inputs` is taken. */
export const keepOnDisk = <Made>(
  name: string,
  inputs: string[],
  make: () => Made | undefined,
  isRight?: (made: Made) => boolean,
): Made | undefined => madeOnce({ name, inputs }, make, isRight);

/** As madeOnce, for what takes a while. */
export async function madeOnceAsync<Made>(place: Place, make: () => Promise<Made>): Promise<Made> {
  return findKept<Made>(place) ?? keepMade(place, await make());
}

/** What was kept in `place`, if it is there and passes `isRight`. */
export function findKept<Made>(place: Place, isRight: (made: Made) => boolean = () => true): Made | undefined {
  if (!mayUse(place)) return undefined;
  const text = readKeptFile(fileOf(place));
  const found = text === undefined ? undefined : (JSON.parse(text) as Made);
  return found !== undefined && isRight(found) ? found : undefined;
}

/** Keeps `made` in `place`, and returns it as plain data. */
export function keepMade<Made>(place: Place, made: Made): Made {
  return JSON.parse(keepPlain(place, made)) as Made;
}

/** Keeps `made`, which is plain data, in `place`, and returns it as JSON. */
export function keepPlain(place: Place, made: unknown): string {
  const text = JSON.stringify(made);
  if (mayUse(place)) keepFile(fileOf(place), text);
  return text;
}

// Without inputs, it is made from code alone.
function mayUse({ inputs }: Place): boolean {
  const what = uses.getStore() ?? "all";
  return what === "all" || (what === "code" && inputs.length === 0);
}

function fileOf({ name, inputs }: Place): string {
  return join(keptFolder(name), codeOf(process.version, codeOfProcess(), ...inputs).slice(0, 40));
}

/** How many to keep where one manual needs so many: for other manuals, and for who takes back a change. */
export function forOtherManuals(needed: number): number {
  return 4 * Math.max(needed, 20);
}

/** Removes what was not used for longest of what is kept under each of these names, all but so many. */
export function removeOldKept(names: string | readonly string[], most: number): void {
  for (const name of [names].flat()) removeOld(keptFolder(name), most);
}

let code: string | undefined;

/** A code for the code that this process runs. */
export function codeOfProcess(): string {
  // Bundled commands are in a folder that is named by it (lib/commands/bundle-commands.mjs).
  code ??= /portal-commands[\\/]([0-9a-f]{20})[\\/]/.exec(import.meta.url)?.[1] ?? hashFiles(sources());
  return code;
}

function sources(): string[] {
  // Tests run in other folders; commands that are bundled for one run only (bundleElsewhere there) run in that of the project.
  const here = dirname(fileURLToPath(import.meta.url));
  const project = here.endsWith(join("lib", "processes")) ? join(here, "../..") : process.cwd();
  return ["lib", "components", "package.json", "package-lock.json", "tsconfig.json"].map((name) => join(project, name));
}
