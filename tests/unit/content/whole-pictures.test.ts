// A decoder that ends over a picture, as one with a fault would.
import type { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { brokenPictures } from "../../../lib/content/whole-pictures";

const bytes = readFileSync("docs/pictures/a-number-that-moved.png");

vi.mock("node:child_process", async (original) => {
  const real = await original<typeof import("node:child_process")>();
  const ends: typeof spawnSync = (...words: unknown[]) => {
    const { input } = words[2] as { input: Buffer };
    const nothing = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    return (input.includes("it ends here") ? nothing : real.spawnSync(...(words as Parameters<typeof real.spawnSync>))) as never;
  };
  return { ...real, spawnSync: ends };
});

test("reports a picture that crashes the decoder, and not the others", () => {
  const deadly = { code: "b", ending: "jpg", bytes: Buffer.concat([bytes, Buffer.from("it ends here")]) };
  const broken = brokenPictures([{ code: "a", ending: "png", bytes }, deadly, { code: "c", ending: "jpg", bytes }]);
  expect([...broken]).toEqual(["b"]);
});
