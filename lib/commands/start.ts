// npm start: builds the site and serves it on this machine.
import { buildSite } from "../build/build-site";
import { checkFree } from "../server/listen-on";
import { serveFolder } from "../server/serve-folder";
import { contentOption, outOption, portOption, readOptions, readOut, readPort } from "./options";
import { reportBuilt } from "./report-built";

const usage = `npm start -- [--content DIR] [--out DIR] [--port N] [--no-build]

Builds the site and serves it on 127.0.0.1, for this machine only. If you build it again, reload to see the change.

  --content DIR   the folder of the manual (default: content)
  --out DIR       where to put the site (default: out)
  --port N        the port to serve on (default: 4173; 0 lets the system choose)
  --no-build      serves --out as it is`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, { ...contentOption, ...outOption, ...portOption, "no-build": { type: "boolean" } });
  const port = readPort(values.port);
  const out = readOut(values.out, values.content);
  await checkFree(port);
  if (!values["no-build"]) reportBuilt(await buildSite(values.content, out), out);
  const { address } = await serveFolder(out, port);
  console.log(`\nThe portal is open at ${address}\nPress Ctrl+C to stop.`);
}
