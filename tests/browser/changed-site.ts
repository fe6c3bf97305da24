// The invented manual as it would be published next: some of its words are others.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCopy } from "../../lib/build/write-offline-copy";

/** A site in which `words` replace `from`, with its offline copy. Call `remove` at the end. */
export async function changedSite(from: string, words: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "portal-changed-"));
  cpSync(process.env.INVENTED_SITE_FOLDER as string, folder, { recursive: true });
  rmSync(join(folder, "assets/copy"), { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (statSync(file).isFile() && /\.(?:html|json)$/.test(name)) writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, words));
  }
  await writeCopy(folder, ["3.1", "3.2"]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
