import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { buildSite } from "../../lib/build/build-site";
import { ContentError } from "../../lib/content/problem";
import { builtSite } from "../built-site";
import { isFull } from "../how-many";
import { filesOf } from "./read-page";

const site = inject("site");
const folder = mkdtempSync(join(tmpdir(), "portal-builds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digests = (out: string) =>
  filesOf(out).map((name) => [
    name,
    createHash("sha256")
      .update(readFileSync(join(out, name)))
      .digest("hex"),
  ]);

test("built again, a site has the same bytes", async () => {
  const again = join(folder, "again");
  await buildSite("content", again);
  expect(digests(again)).toEqual(digests(site));
});

// Compiling everything again takes 20 seconds of the processor each time.
const examples = ["levels", "illustrated", "renumbered", "withdrawn"].map((name) => `tests/fixtures/${name}`);
test.runIf(isFull).each(["content", "examples/debian-constitution", ...examples])(
  "Next’s own static export, which uses nothing kept, makes the same bytes of %s",
  async (content) => {
    await buildSite(content, join(folder, "cold"), { uses: "nothing" });
    expect(digests(join(folder, "cold"))).toEqual(digests(await builtSite(content)));
  },
);

test("two builds at once do not disturb each other", async () => {
  const outs = ["one", "two"].map((name) => join(folder, name));
  await Promise.all([buildSite("tests/fixtures/illustrated", outs[0]), buildSite("tests/fixtures/renumbered", outs[1])]);
  expect(digests(outs[0])).toEqual(digests(await builtSite("tests/fixtures/illustrated")));
  expect(readFileSync(join(outs[1], "index.html"), "utf8")).not.toBe(readFileSync(join(outs[0], "index.html"), "utf8"));
});

test("a build of content with a problem leaves the last site unchanged and nothing beside it", async () => {
  const content = join(folder, "content");
  cpSync("content", content, { recursive: true });
  const section = join(content, "8.45-online-safety/8.45.12.md");
  writeFileSync(section, readFileSync(section, "utf8").replace("chapter:children-who-harm-other-children", "javascript:alert(1)"));
  const out = join(folder, "again");
  const before = { digests: digests(out), written: statSync(join(out, "index.html")).mtimeMs, project: readdirSync(".") };
  await expect(buildSite(content, out)).rejects.toThrow(ContentError);
  expect({ digests: digests(out), written: statSync(join(out, "index.html")).mtimeMs, project: readdirSync(".") }).toEqual(before);
  expect(
    readdirSync(folder)
      .filter((name) => !["cold", "one", "two"].includes(name))
      .sort(),
  ).toEqual(["again", "content"]);
});

test("a folder that is not a site is not replaced", async () => {
  const precious = join(folder, "precious");
  cpSync("content", precious, { recursive: true });
  await expect(buildSite("content", precious)).rejects.toThrow(
    "has files that are not from an earlier run of this command. Nothing was changed.",
  );
  expect(digests(precious)).toEqual(digests("content"));
  rmSync(precious, { recursive: true });
  // An earlier rule accepted any folder with such a page.
  cpSync("content", precious, { recursive: true });
  writeFileSync(join(precious, "404.html"), "");
  mkdirSync(join(precious, ".git"));
  const before = digests(precious);
  await expect(buildSite("content", precious)).rejects.toThrow("Nothing was changed.");
  expect(digests(precious)).toEqual(before);
  rmSync(precious, { recursive: true });
});
