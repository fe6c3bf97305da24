// Next's development server without a port: it answers at a socket in a folder that only this user can open. Any page in the
// editor's browser could send requests to a port, under any host name.
import { createServer } from "node:http";
import next from "next";

const app = next({ dev: true, dir: process.cwd(), hostname: "127.0.0.1", port: 0 });
await app.prepare();
const answer = app.getRequestHandler();
createServer((request, response) => answer(request, response)).listen(process.env.NEXT_SOCKET, () => console.log("listening"));
