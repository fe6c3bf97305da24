// Renders pages with Next's production server, without a port: it answers at a socket in a folder that only this user can open.
// Plain JavaScript, because it runs as it is. RENDER_JOB is a file with a Job (lib/build/render-pages.ts).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { dirname, join } from "node:path";
import next from "next";

const { compiled, out, socketPath, pages, readMoreFile } = JSON.parse(readFileSync(process.env.RENDER_JOB, "utf8"));
const { config } = JSON.parse(readFileSync(join(compiled, ".next/required-server-files.json"), "utf8"));

const app = next({ dev: false, dir: compiled, conf: config });
await app.prepare();
const answer = app.getRequestHandler();
const server = createServer((asked, response) => answer(asked, response));
await new Promise((listening) => server.listen(socketPath, listening));

const readMore = [];
// One after another, because getManual (lib/content/current-manual.ts) looks which chapter the page shows.
for (const { address, file, status, chapter } of pages) {
  process.env.CHAPTER = chapter ?? "";
  let { found, body } = await ask(address);
  if (found !== status && chapter === "none") {
    process.env.CHAPTER = "";
    ({ found, body } = await ask(address));
    readMore.push(file);
  }
  if (found !== status) {
    console.error(`${address} was answered with ${found}, not ${status}.`);
    process.exit(1);
  }
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), body);
}
writeFileSync(readMoreFile, JSON.stringify(readMore));
process.exit(0);

function ask(address) {
  return new Promise((resolve, reject) => {
    request({ socketPath, path: encodeURI(address), headers: { host: "localhost" } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ found: response.statusCode, body: Buffer.concat(chunks) }));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}
