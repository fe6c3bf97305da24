import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Remark } from "../../../lib/site/while-writing";
import type { Draft } from "../../../lib/writing/draft";
import { writingServer } from "../../../lib/writing/writing-server";
import { followWriting } from "../../follow-writing";

const remark: Remark = {
  file: "content/3.2.1.md",
  line: 6,
  column: 9,
  rule: "invented-rule",
  message: "“<b>” is not & cannot be.",
  fix: "take it out.",
};
let problems: Remark[];
let shown: string | undefined;
let changed: () => void;
let next: Server;
let server: Server;
let folder: string;
let address: string;

const draft: Draft = {
  manualFile: "nowhere",
  shown: () => shown,
  remarks: () => ({ problems, advice: [], switchedOff: [] }),
  follow: (callBack) => {
    changed = callBack;
  },
  close: async () => {},
};

const listen = (one: Server) =>
  new Promise<number>((resolve) => one.listen(0, "127.0.0.1", () => resolve((one.address() as AddressInfo).port)));

beforeEach(async () => {
  [problems, shown] = [[], "a good manual"];
  next = createServer((request, response) => {
    if (request.url === "/data.json") response.writeHead(200, { "content-type": "application/json" }).end("{}");
    else {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end('<html><head><title>Of Next</title></head><body><main>Words</main><script src="/_next/x.js"></script></body></html>');
    }
  });
  folder = mkdtempSync(join(tmpdir(), "portal-next-"));
  const socketPath = join(folder, "next");
  await new Promise<void>((resolve) => next.listen(socketPath, resolve));
  server = writingServer(draft, Promise.resolve({ socketPath }));
  address = `http://127.0.0.1:${await listen(server)}`;
});

afterEach(() => {
  for (const one of [server, next]) {
    one.close();
    one.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

test("a page of Next comes without Next's code, with the problem panel, and with its status", async () => {
  const response = await fetch(`${address}/3.2.99/`);
  const page = await response.text();
  expect(response.status).toBe(404);
  expect(page).toContain("<main>Words</main>");
  expect(page).not.toContain("/_next/");
  expect(page).toContain(
    '<link rel="stylesheet" href="/while-writing/panel.css"><script type="module" src="/while-writing/page.js" data-shown="a good manual"></script></head>',
  );
  expect(page).not.toContain("alert");
});

test("files that are not pages are passed on unchanged", async () => {
  const response = await fetch(`${address}/data.json`);
  expect([await response.text(), response.headers.get("content-type")]).toEqual(["{}", "application/json"]);
});

test("open pages are sent reloads and problems, with any markup escaped", async () => {
  const following = followWriting(address);
  expect((await following.next()).value).toEqual({ shown: "a good manual", panel: "" });
  problems = [remark];
  changed();
  const { value } = await following.next();
  expect(value.shown).toBe("a good manual");
  expect(value.panel).toContain('<p role="alert"><strong>1 problem in the content.</strong> This is the last valid version');
  expect(value.panel).toContain("<b>content/3.2.1.md</b>, line 6, column 9");
  expect(value.panel).toContain("“&lt;b&gt;” is not &amp; cannot be.");
  expect(value.panel).toContain("<b>Fix:</b> take it out.");
  [problems, shown] = [[], "a better manual"];
  changed();
  expect((await following.next()).value).toEqual({ shown: "a better manual", panel: "" });
  await following.return(undefined as never);
});

test("before the first valid manual every address shows the list of problems, which reloads with each change", async () => {
  [problems, shown] = [[remark], undefined];
  const response = await fetch(`${address}/3.2.1/`);
  const page = await response.text();
  expect(response.status).toBe(503);
  expect(page).toContain("<h1>1 problem in the content</h1>");
  expect(page).toContain("<b>content/3.2.1.md</b>, line 6, column 9");
  const [, itself] = /data-shown="([^"]+)"/.exec(page) ?? [];
  const following = followWriting(address);
  expect((await following.next()).value).toEqual({ shown: itself, panel: "" });
  problems = [remark, { ...remark, line: 7 }];
  changed();
  expect((await following.next()).value.shown).not.toBe(itself);
  await following.return(undefined as never);
});

test("the code and the style sheet are served", async () => {
  for (const [name, holds, type] of [
    ["page.js", "EventSource", "text/javascript; charset=utf-8"],
    ["panel.css", "#problem-panel", "text/css; charset=utf-8"],
  ]) {
    const response = await fetch(`${address}/while-writing/${name}`);
    expect(await response.text()).toContain(holds);
    expect(response.headers.get("content-type")).toBe(type);
  }
});

test("requests for another host get nothing of the draft", async () => {
  const ask = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(address);
      request({ host: "127.0.0.1", port, path: "/3.1/", headers: { host } }, (answer) => resolve(answer.resume().statusCode))
        .on("error", reject)
        .end();
    });
  expect([await ask("evil.example"), await ask(`evil.example:${new URL(address).port}`)]).toEqual([403, 403]);
  expect([await ask("127.0.0.1.evil.example"), await ask("user@evil.example"), await ask("localhost.evil.example:3000")]).toEqual([
    403, 403, 403,
  ]);
  expect([await ask("localhost:3000"), await ask("[::1]")]).toEqual([404, 404]);
});

test("Next's developer tools are not passed on, however the address is written", async () => {
  const asked: (string | undefined)[] = [];
  next.on("request", ({ url }) => asked.push(url));
  for (const path of [
    "/__nextjs_original-stack-frames",
    "/__nextjs_launch-editor?file=/etc/passwd",
    "/%5f%5fnextjs_source-map",
    "//__nextjs_devtools_config",
    "/__NEXTJS_font/x",
    "/_next/webpack-hmr",
    "/_next//webpack-hmr",
    "/_next/mcp",
  ]) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: "127.0.0.1", port: new URL(address).port, path }, (answer) => resolve(answer.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect([path, status]).toEqual([path, 404]);
  }
  expect(asked).toEqual([]);
});

test("a reader who leaves before the page has arrived does not stop the server", async () => {
  next.removeAllListeners("request");
  const asked = new Promise<void>((resolve) => {
    next.on("request", (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).write("<html>");
      resolve();
    });
  });
  const leaving = new AbortController();
  const answer = fetch(`${address}/3.1/`, { signal: leaving.signal });
  await asked;
  leaving.abort();
  await expect(answer).rejects.toThrow();
  next.removeAllListeners("request");
  next.on("request", (_request, response) => response.end("{}"));
  expect((await fetch(`${address}/data.json`)).status).toBe(200);
});
