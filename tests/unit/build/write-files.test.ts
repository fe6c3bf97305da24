import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkingTo, readLast, writeFiles } from "../../../lib/build/write-files";

let folder: string;
const last = () => join(folder, "last");
const next = () => join(folder, "next");
const inode = (...path: string[]) => statSync(join(...path)).ino;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-files-"));
  mkdirSync(join(last(), "a"), { recursive: true });
  writeFileSync(join(last(), "a/same.txt"), "Invented é.");
  writeFileSync(join(last(), "a/other.txt"), "Invented.");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file that the last site has just so is linked, and another is written", () => {
  linkingTo(last(), () =>
    writeFiles(next(), [
      ["/a/same.txt", "Invented é."],
      ["/a/other.txt", "Invented anew."],
      ["/b/new.txt", "Invented."],
    ]),
  );
  expect(inode(next(), "a/same.txt")).toBe(inode(last(), "a/same.txt"));
  expect(inode(next(), "a/other.txt")).not.toBe(inode(last(), "a/other.txt"));
  expect(readFileSync(join(next(), "a/other.txt"), "utf8")).toBe("Invented anew.");
  expect(readFileSync(join(next(), "b/new.txt"), "utf8")).toBe("Invented.");
});

test("a file that is written again leaves the one of the last site as it is", () => {
  linkingTo(last(), () => {
    writeFiles(next(), [["a/same.txt", "Invented é."]]);
    writeFiles(next(), [["a/same.txt", "Changed."]]);
  });
  expect(readFileSync(join(next(), "a/same.txt"), "utf8")).toBe("Changed.");
  expect(readFileSync(join(last(), "a/same.txt"), "utf8")).toBe("Invented é.");
});

test("a file that had another address in the last site is found there", () => {
  linkingTo(last(), () => writeFiles(next(), [["b/same.txt", "Invented é."]], (address) => address.replace("b/", "a/")));
  expect(inode(next(), "b/same.txt")).toBe(inode(last(), "a/same.txt"));
});

test("where there is no last site, or it is not to be used, every file is written", () => {
  linkingTo(join(folder, "none"), () => writeFiles(next(), [["a/same.txt", "Invented é."]]));
  expect(statSync(join(next(), "a/same.txt")).nlink).toBe(1);
  writeFiles(next(), [["a/same.txt", "Invented é."]]);
  expect(statSync(join(next(), "a/same.txt")).nlink).toBe(1);
  expect(readLast("a/same.txt")).toBeUndefined();
  expect(linkingTo(join(folder, "none"), () => readLast("a/same.txt"))).toBeUndefined();
});
