// Shows the manual that is being written with Next's production server and the compiled pages, as a build does
// (lib/build/page-renderer.mjs), but asked page by page. It has no port: it answers at a socket in a folder that only this user can
// open. Any page in the editor's browser could send requests to a port, under any host name.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";

const { COMPILED_PAGES, NEXT_SOCKET } = process.env;
const { config } = JSON.parse(readFileSync(join(COMPILED_PAGES, ".next/required-server-files.json"), "utf8"));
const app = next({ dev: false, dir: COMPILED_PAGES, conf: config });
await app.prepare();
const answer = app.getRequestHandler();
createServer((request, response) => answer(request, response)).listen(NEXT_SOCKET, () => console.log("listening"));
