// Whether the bytes of a picture are all there: a browser would show half of one that was cut short, or none.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

type File = { code: string; ending: string; bytes: Uint8Array };

// By the code of a picture's bytes: while writing, the same pictures are looked at after each save.
const known = new Map<string, boolean>();

/** The codes of pictures (.png or .jpg) that cannot be decoded whole. Throws if no process can be started to decode them. */
export function brokenPictures(files: File[]): Set<string> {
  const asked = files.filter(({ code }) => !known.has(code));
  const sound = asked.filter((file) => file.ending !== "png" || hasWholeChunks(file.bytes));
  for (const { code } of asked) known.set(code, false);
  for (const [i, isWhole] of decoded(sound).entries()) known.set(sound[i].code, isWhole);
  return new Set(files.filter(({ code }) => !known.get(code)).map(({ code }) => code));
}

// sharp answers later only; the check waits for it in a process of its own, one for all pictures.
function decoded(files: File[]): boolean[] {
  if (files.length === 0) return [];
  const script = fileURLToPath(new URL("./decode-pictures.mjs", import.meta.url));
  const lengths = JSON.stringify(files.map(({ bytes }) => bytes.length));
  const input = Buffer.concat([Buffer.from(`${lengths}\n`), ...files.map(({ bytes }) => bytes)]);
  const { stdout, error } = spawnSync(process.execPath, [script], {
    input,
    maxBuffer: 10_000_000,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (error) throw error;
  if (stdout.length > 0) return JSON.parse(stdout.toString());
  // The decoder crashed on one of them: decoded one by one, each shows whether it was that one.
  return files.length > 1 ? files.flatMap((file) => decoded([file])) : [false];
}

/** The chunks of a PNG, each from its name on, with where it ends; the last may claim to end behind the file (PNG 3, 5.3). */
export function chunksOf(bytes: Uint8Array): { type: string; data: Uint8Array; end: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), end });
    at = end;
  }
  return chunks;
}

function hasWholeChunks(bytes: Uint8Array): boolean {
  const last = chunksOf(bytes).at(-1);
  return last?.type === "IEND" && last.end === bytes.length;
}
