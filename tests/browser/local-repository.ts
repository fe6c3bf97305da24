// A repository in the browser's own folder, in the place of one on the disk, which no test can pick.
import type { BrowserContext, Page } from "@playwright/test";

/** Lets the browser pick its own folder where a page asks for one. */
export async function pickOwnFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** Writes files, by their paths from the root of the repository, while `page` is at the address that will ask for them. */
export async function fillFolder(page: Page, files: [path: string, text: string][]): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of files) {
      const names = path.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const handle = await folder.getFileHandle(names[names.length - 1], { create: true });
      const writing = await handle.createWritable();
      await writing.write(text);
      await writing.close();
    }
  }, files);
}

/** All files as they are now. */
export async function readFolder(page: Page, paths: string[]): Promise<Map<string, string>> {
  const read = await page.evaluate(async (paths) => {
    const root = await navigator.storage.getDirectory();
    const texts: [string, string][] = [];
    for (const path of paths) {
      const names = path.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      // Reading fails while the editor replaces the file.
      const read = async () => (await (await folder.getFileHandle(names[names.length - 1])).getFile()).text();
      let text = await read().catch(() => undefined);
      for (let tries = 0; text === undefined && tries < 20; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        text = await read().catch(() => undefined);
      }
      texts.push([path, text ?? (await read())]);
    }
    return texts;
  }, paths);
  return new Map(read);
}
