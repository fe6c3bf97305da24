// Commands that messages show, as copied to a shell in the user's current folder.
import { basename, join, relative } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { commandsFor } from "../../../lib/content/commands-for";
import { sayInterrupted } from "../../../lib/editing/say-interrupted";

afterEach(() => vi.unstubAllEnvs());
const stand = (folder: string) => vi.stubEnv("INIT_CWD", folder);

test("inside the project, commands start with npm run", () => {
  for (const folder of [process.cwd(), join(process.cwd(), "docs"), join(process.cwd(), "tests/unit")]) {
    stand(folder);
    expect(commandsFor("../our").npm("lock")).toBe("npm run lock -- --content ../our");
  }
});

test("outside the project, commands start with npm --prefix", () => {
  stand(join(process.cwd(), ".."));
  const project = basename(process.cwd());
  expect(commandsFor("../our").npm("amend 3.2.1")).toBe(`npm --prefix ${project} run amend -- 3.2.1 --content ../our`);
  expect(commandsFor("../our").git("status")).toBe("git -C our status");
  expect(sayInterrupted({ end: "undone", command: ["lock", "--content", "../our"], others: [] })).toContain(
    `run it again: npm --prefix ${project} run lock -- --content ../our`,
  );
  const beside = join(process.cwd(), "../../invented/desk");
  stand(beside);
  expect(commandsFor("content").npm("lock")).toBe(`npm --prefix ${relative(beside, process.cwd())} run lock`);
});
