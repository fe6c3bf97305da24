import { expect, test } from "vitest";
import { shellWord, shownCommand, shownGit } from "../../../lib/messages/shown-command";

test("a command for the default folder does not name it", () => {
  expect(shownCommand("lock", "content")).toBe("npm run lock");
  expect(shownCommand("amend 8.45.10", "./content/")).toBe("npm run amend -- 8.45.10");
});

test("a command for another folder names it, as a shell takes it", () => {
  expect(shownCommand("lock", "../our-manual")).toBe("npm run lock -- --content ../our-manual");
  expect(shownCommand("amend 8.45.10", "our manual")).toBe("npm run amend -- 8.45.10 --content 'our manual'");
  expect(shownCommand("check", "content/old")).toBe("npm run check -- --content content/old");
});

test("outside the project, a command names the project's folder", () => {
  expect(shownCommand("lock", "content", "../the portal")).toBe("npm --prefix '../the portal' run lock");
  expect(shownCommand("amend 8.45.10", "../our", "portal")).toBe("npm --prefix portal run amend -- 8.45.10 --content ../our");
});

test("a git command is run inside the manual's folder, from any folder", () => {
  expect(shownGit(["restore", "versions.yml"], "../our-manual")).toBe("git -C ../our-manual restore versions.yml");
  expect(shownGit(["log", "--", "*3.1.2*"], "a $b")).toBe("git -C 'a $b' log -- '*3.1.2*'");
});

test.each([
  ["plain/path-1.md", "plain/path-1.md"],
  ["", "''"],
  ["it's", "'it'\\''s'"],
  ["a;b", "'a;b'"],
  ["~/x", "'~/x'"],
  ["ä", "'ä'"],
])("a shell takes “%s” as one word", (word, quoted) => expect(shellWord(word)).toBe(quoted));
