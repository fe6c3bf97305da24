// Bundles the browser code that shows problems while writing. It is never part of a built page.
import { build } from "esbuild";
import { whileWriting } from "../site/while-writing";

const entries: Record<string, string> = {
  [whileWriting.code]: "components/problem-panel/while-writing.ts",
  [whileWriting.style]: "components/problem-panel/problem-panel.css",
};

/** The file at one of the addresses of lib/site/while-writing.ts. */
export async function bundlePanel(address: string): Promise<string> {
  const result = await build({ entryPoints: [entries[address]], bundle: true, format: "esm", charset: "utf8", write: false });
  return result.outputFiles[0].text;
}
