// An editor changes the invented manual in a browser, in a repository that is picked; the build machine does the rest.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { editorSite } from "../../lib/editor/build/editor-headers";
import { startNginx } from "../../tools/web-servers/web-servers";
import { gitHost, makeEditedManual } from "../edited-manual";
import { fillFolder, pickOwnFolder, readFolder } from "./local-repository";
import { expect, test } from "./reader-test";

// The editor is made and served once.
test.describe.configure({ mode: "serial", timeout: 60_000 });

let folder: string;
let content: string;
const boats = "content/3.2-paper-boats/3.2.1.md";
let address: string;
let stop: () => Promise<void>;
let files: [path: string, text: string][];

const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Invented", "-c", "user.email=invented@example.org", ...words], { cwd: folder, encoding: "utf8" });
const portal = (command: string, ...words: string[]) =>
  spawnSync(process.execPath, ["lib/commands/portal.mjs", command, "--content", content, ...words], { encoding: "utf8" });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-editor-test-"));
  content = join(folder, "content");
  const out = join(folder, "editor");
  makeEditedManual(content);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "Invented");
  expect(portal("editor", "--site", process.env.INVENTED_SITE_FOLDER ?? "", "--out", out)).toMatchObject({ status: 0, stderr: "" });
  const names = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(content, name)).isFile());
  files = names.map((name) => [`content/${name}`, readFileSync(join(content, name), "utf8")]);
  ({ address, stop } = await startNginx(out, editorSite([gitHost])));
});

test.afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses that were asked for elsewhere than at the editor's own host. */
function watchOthers(context: BrowserContext): string[] {
  const others: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(`${address}/`)) others.push(request.url());
  });
  return others;
}

async function openRepository(page: Page): Promise<void> {
  await pickOwnFolder(page.context());
  await page.goto(`${address}/icon.svg`);
  await fillFolder(page, files);
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await expect(page.getByText("3.1.1 Everything in this chapter")).toBeVisible();
}

/** Paths and texts that are not as they were. */
async function changedFiles(page: Page): Promise<[path: string, text: string][]> {
  const now = await readFolder(
    page,
    files.map(([path]) => path),
  );
  return [...now].filter(([path, text]) => files.find(([one]) => one === path)?.[1] !== text);
}

const words = (page: Page) => page.getByRole("textbox", { name: "Words", exact: true });
const day = (page: Page) => page.getByRole("textbox", { name: "Day of this version" });
const note = (page: Page) => page.getByRole("textbox", { name: "Change note" });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const preview = (page: Page) => page.frameLocator('iframe[title="Content Preview"]');

test("a section is opened, its words are changed, a wrong day is refused, and what is saved becomes an amendment", async ({
  page,
  context,
}) => {
  const others = watchOthers(context);
  await openRepository(page);
  await page.getByText("3.2 Paper Boats (invented)").click();
  await page.getByText("3.2.1 This chapter of invented boats").click();

  const before = files.find(([path]) => path === boats)?.[1] ?? "";
  await expect(words(page)).toHaveValue(before.replace(/---[\s\S]*?---\s*/, "").trim());
  await expect(day(page)).toHaveValue("2020-02-29");
  await expect(page.getByRole("textbox", { name: "Permanent ID" })).toHaveAttribute("readonly");
  await expect(preview(page).getByRole("link", { name: "invented guide" })).toHaveAttribute(
    "href",
    "https://documents.example.org/boats.pdf",
  );
  await expect(preview(page).getByText("Links to the second edition of the invented guide")).toBeVisible();

  await words(page).fill((await words(page).inputValue()).replace("is in force", "was in force"));
  await expect(preview(page).getByText("This chapter of invented boats was in force.")).toBeVisible();
  await save(page).click();
  await expect(page.getByText("The words were changed: give the day from which they are in force.")).toBeVisible();
  await day(page).fill("2019-01-01");
  await expect(page.getByText("The day must be 1 March 2020 or later.")).toBeVisible();
  await save(page).click();
  expect(await changedFiles(page)).toEqual([]);
  await day(page).fill("2021-03-04");
  await save(page).click();
  await expect(page.getByText("Say what changed, and why: readers see it.")).toBeVisible();
  await note(page).fill("The invented boats are out of force.");
  await save(page).click();
  await expect(page.getByText("Entry saved.")).toBeVisible();

  const after = before
    .replace("version: 2020-02-29", "version: 2021-03-04\nnote: The invented boats are out of force.")
    .replace("is in force", "was in force");
  expect(await changedFiles(page)).toEqual([[boats, after]]);
  expect(others).toEqual([]);

  // The git host has it as a commit; the build machine does what follows.
  writeFileSync(join(folder, boats), after);
  git("commit", "-qam", "3.2.1 changed in the editor");
  for (const [command, ...given] of [["amend", "--saved"], ["lock"], ["check"]]) {
    expect([command, portal(command, ...given)]).toMatchObject([command, { status: 0, stderr: "" }]);
  }
  expect(readFileSync(join(content, "3.2-paper-boats/superseded/3.2.1/2020-02-29.md"), "utf8")).toBe(before);
});

test("text that the check would reject is not saved, and the form and the preview say why", async ({ page }) => {
  await openRepository(page);
  await page.goto(`${address}/#/collections/chapter-3-2/entries/3.2.1`);
  await words(page).fill("See [3.2.99](section:3.2.99) and <b>this</b>.");
  await expect(preview(page).getByText("There is no section 3.2.99.")).toBeVisible();
  await save(page).click();
  await expect(page.getByText("There is no section 3.2.99.").first()).toBeVisible();
  expect(await changedFiles(page)).toEqual([]);
});

test("a chapter, a list and the manual's own file are each changed in one line; what the check refuses is refused with its reason", async ({
  page,
}) => {
  await openRepository(page);
  await page.goto(`${address}/#/collections/_singletons/entries/manual`);
  const zone = page.getByRole("textbox", { name: "Time zone" });
  await zone.fill("Europe/Nowhere");
  const said = page.waitForEvent("dialog", { timeout: 20_000 }).then(async (dialog) => {
    const message = dialog.message();
    await dialog.accept();
    return message;
  });
  await save(page).click();
  expect(await said).toMatch(/^This was not saved\.[\s\S]*Europe\/Nowhere/);
  await page.getByRole("button", { name: "OK" }).click();
  await zone.fill("Europe/Dublin");
  await save(page).click();
  await expect(page.getByText("Entry saved.")).toBeVisible();
  // Once the file is written the editor closes the form by itself: if we opened the next one first, it would close that one.
  await expect(save(page)).toHaveCount(0);
  await page.goto(`${address}/#/collections/_singletons/entries/documents`);
  await page.getByRole("button", { name: "Expand All" }).click();
  await page.getByRole("textbox", { name: "Title" }).first().fill("Invented flow chart for large kites");
  await save(page).click();
  await expect.poll(async () => (await changedFiles(page)).length).toBe(2);
  await expect(save(page)).toHaveCount(0);
  // Soon after a save the editor sometimes draws an opened form again and forgets what was chosen in it a moment before.
  await expect(async () => {
    await page.goto(`${address}/#/collections/chapters`);
    await page.goto(`${address}/#/collections/chapters/entries/settings-3-2`);
    await page.getByRole("radio", { name: "historical" }).click();
    await expect(save(page)).toBeEnabled({ timeout: 2000 });
  }).toPass();
  await save(page).click();
  await expect.poll(async () => (await changedFiles(page)).length).toBe(3);
  const textOf = (path: string) => files.find(([one]) => one === path)?.[1] ?? "";
  const chapter = "content/3.2-paper-boats/chapter.yml";
  expect(new Map(await changedFiles(page))).toEqual(
    new Map([
      ["content/manual.yml", textOf("content/manual.yml").replace("Europe/London", "Europe/Dublin")],
      ["content/documents.yml", textOf("content/documents.yml").replace("flow chart for kites", "flow chart for large kites")],
      [chapter, `${textOf(chapter)}status: historical\n`],
    ]),
  );
});

test("signing in contacts only the git host, and says so if it does not answer", async ({ page, context }) => {
  const others = watchOthers(context);
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
  await page.getByLabel("Personal Access Token").fill("invented-token");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Failed to fetch" })).toBeVisible();
  expect([...new Set(others.map((one) => new URL(one).origin))]).toEqual([gitHost]);
});

test("by keyboard alone, in a narrow window, a section's words are reached and saved", async ({ page }) => {
  await openRepository(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}/#/collections/chapter-3-2/entries/3.2.2a`);
  await expect(words(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const view of await page.locator('meta[name="viewport"]').all()) {
    expect(await view.getAttribute("content")).not.toMatch(/maximum-scale|user-scalable/);
  }
  const until = async (isThere: () => Promise<boolean>) => {
    for (let pressed = 0; pressed < 40 && !(await isThere()); pressed++) await page.keyboard.press("Tab");
    expect(await isThere()).toBe(true);
  };
  await until(() => words(page).evaluate((field) => field === document.activeElement));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Invented.");
  await until(() => day(page).evaluate((field) => field === document.activeElement));
  await day(page).fill("2021-03-04");
  await until(() => note(page).evaluate((field) => field === document.activeElement));
  await page.keyboard.type("A word was added.");
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await changedFiles(page)).map(([path]) => path)).toEqual(["content/3.2-paper-boats/3.2.2a.md"]);
});
