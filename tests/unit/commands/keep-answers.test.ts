import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import compression from "compression";
import { afterEach, expect, test } from "vitest";
import { keepAnswers } from "../../../lib/commands/keep-answers";
import { type Answer, answerTo } from "../../answer-to";

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

const words = "Invented words, said again and again. ".repeat(100);
let made: string[] = [];

/** A server that writes down what it makes anew; what it answers depends on the path. */
async function serve(room: number): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>> {
  made = [];
  const compress = compression();
  const answer = keepAnswers((asked, response) => {
    made.push(`${asked.method} ${asked.url}`);
    compress(asked as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      const status = asked.url === "/missing" ? 404 : 200;
      response.writeHead(status, { "content-type": "text/plain", etag: 'W/"1"', "cache-control": "no-cache" });
      response.write(words.slice(0, 1000));
      response.end(words.slice(1000));
    });
  }, room);
  const started = createServer(answer);
  servers.push(started);
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  return (path, headers, method) => answerTo(address, path, headers, method);
}

test("an answer is made once for each encoding, and goes out the same each time", async () => {
  const ask = await serve(100_000);
  for (const encoding of ["gzip", "identity"]) {
    const [first, second] = [await ask("/", { "accept-encoding": encoding }), await ask("/", { "accept-encoding": encoding })];
    expect(second.body.equals(first.body)).toBe(true);
    for (const name of ["content-type", "content-encoding", "etag", "cache-control", "vary"])
      expect([name, second.headers[name]]).toEqual([name, first.headers[name]]);
    expect((encoding === "gzip" ? gunzipSync(second.body) : second.body).toString()).toBe(words);
  }
  expect(made).toEqual(["GET /", "GET /"]);
});

test("a browser that has the page is told so, and HEAD has no body", async () => {
  const ask = await serve(100_000);
  await ask("/");
  const known = await ask("/", { "if-none-match": 'W/"1"' });
  expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, 'W/"1"']);
  const head = await ask("/", {}, "HEAD");
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(words.length)]);
  expect((await ask("/", { "if-none-match": 'W/"2"' })).body.toString()).toBe(words);
  expect(made).toEqual(["GET /"]);
});

test("a query makes no other page, another encoding another answer", async () => {
  const ask = await serve(100_000);
  for (const [path, encoding] of [
    ["/", "gzip"],
    ["/?a=1", "gzip"],
    ["/", "gzip;q=0"],
  ])
    expect((await ask(path, { "accept-encoding": encoding })).headers["content-encoding"]).toBe(encoding === "gzip" ? "gzip" : undefined);
  expect(made).toEqual(["GET /", "GET /"]);
});

test("what was not found is asked for anew each time", async () => {
  const ask = await serve(100_000);
  for (const _ of [1, 2]) expect((await ask("/missing")).status).toBe(404);
  expect(made).toHaveLength(2);
});

test("no more is kept than there is room for, and what has no room is still answered", async () => {
  const ask = await serve(2 * (words.length + 2000));
  for (const path of ["/1", "/2", "/2", "/3", "/3", "/1"]) expect((await ask(path)).body.toString()).toBe(words);
  expect(made).toEqual(["GET /1", "GET /2", "GET /3", "GET /1"]);
  const narrow = await serve(10);
  for (const _ of [1, 2]) expect((await narrow("/1")).body.toString()).toBe(words);
  expect(made).toEqual(["GET /1", "GET /1"]);
});
