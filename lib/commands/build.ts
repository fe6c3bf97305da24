// npm run build: the content becomes a site in out/.
import { buildSite } from "../build/build-site";
import { contentOption, outOption, readOptions, readOut } from "./options";

const usage = `npm run build -- [--content DIR] [--out DIR] [--cold]

Checks the content and builds the site. If the build fails, the last site stays unchanged.

  --content DIR   the folder of the manual (default: content)
  --out DIR       where to put the site (default: out); replaces only a folder made by this command
  --cold          compiles the portal's own code again, instead of using what was kept`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, { ...contentOption, ...outOption, cold: { type: "boolean" } });
  await buildSite(values.content, readOut(values.out, values.content), { isCold: values.cold });
}
