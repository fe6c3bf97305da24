// npm run build: the content becomes a site in out/.
import { buildSite } from "../build/build-site";
import { addDownloads } from "./add-downloads";
import { contentOption, outOption, readOptions, readOut } from "./options";
import { reportBuilt } from "./report-built";

const usage = `npm run build -- [--content DIR] [--out DIR] [--pdf] [--cold]

Checks the content and builds the site. If the build fails, the last site stays unchanged.

  --content DIR   the folder of the manual (default: content)
  --out DIR       where to put the site (default: out); replaces only a folder made by this command
  --pdf           makes PDFs of the manual and of each chapter for readers to download; needs Chromium
  --cold          lets Next compile and export everything anew, using nothing kept`;

export async function run(words: string[]): Promise<void> {
  const options = { ...contentOption, ...outOption, pdf: { type: "boolean" }, cold: { type: "boolean" } } as const;
  const { values } = readOptions(words, usage, options);
  const out = readOut(values.out, values.content);
  reportBuilt(
    await buildSite(values.content, out, { uses: values.cold ? "nothing" : "all", add: values.pdf ? addDownloads() : undefined }),
    out,
  );
}
