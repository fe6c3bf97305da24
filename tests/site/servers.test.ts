import { readFileSync, statSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { cacheControl, headersAt, mediaTypes } from "../../lib/hosting/headers";
import { hashOfHosting, hashTried, hiddenSpellings, onEveryServer } from "./on-every-server";
import { filesOf } from "./read-page";

const site = inject("site");
const files = filesOf(site).filter((name) => !/^[._]/.test(name) && name !== "404.html");
const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;

test("Apache and Caddy were tried with the code that configures them", () => {
  expect(hashTried, "lib/hosting has changed. When all other tests here pass, put its hash into tests/site/servers-tried.txt.").toBe(
    hashOfHosting,
  );
});

onEveryServer(site, (ask, home) => {
  // One comparison for all: thousands of single ones take longer than the servers.
  const securing = (path: string) => Object.fromEntries(headersAt(path).map(({ name, value }) => [name.toLowerCase(), value]));
  const expectSecure = (path: string, headers: IncomingHttpHeaders) => expect([path, headers]).toMatchObject([path, securing(path)]);

  test("every file has its bytes, its type, its caching and every security header", async () => {
    expect(files.length).toBeGreaterThan(60);
    const served = [];
    const expected = [];
    for (const name of files) {
      const path = addressOf(name);
      const { status, headers, body } = await ask(path);
      const due = { "content-type": mediaTypes[extname(name).slice(1)], "cache-control": cacheControl(path), ...securing(path) };
      served.push({ path, status, isWhole: body.equals(readFileSync(join(site, name))), ...pick(headers, Object.keys(due)) });
      expected.push({ path, status: 200, isWhole: true, ...due });
    }
    expect(served).toEqual(expected);
  });

  test("an unknown address answers 404 with the portal's page, which is never cached", async () => {
    for (const path of ["/8.45.99/", "/nothing", "/assets/style.00000000.css", "/previews/none.png", "/.git/config"]) {
      const { status, headers, body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect([path, headers["cache-control"]]).toEqual([path, "no-cache"]);
      expect([path, headers["content-type"]]).toEqual([path, mediaTypes.html]);
      expectSecure(path, headers);
      expect(body.toString()).toContain("There is no page at this address");
    }
  });

  test("files for other servers are not served, however the address is written", async () => {
    for (const path of hiddenSpellings) {
      const raw = await rawAnswer(home(), path);
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(raw)?.[1]);
      // In the body, not in the headers of the answer.
      const body = raw.slice(raw.indexOf("\r\n\r\n"));
      expect([path, [400, 403, 404].includes(status), /default-src|RequestHeader|"files"/.test(body)]).toEqual([path, true, false]);
    }
  });

  test("text is compressed and pictures are not", async () => {
    const { headers, body } = await ask("/8.45/", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers.vary?.toLowerCase()).toContain("accept-encoding");
    expect(gunzipSync(body).equals(readFileSync(join(site, "8.45/index.html")))).toBe(true);
    for (const ending of [".css", ".js", ".json", ".atom", ".svg", ".xml"]) {
      const largest = files.filter((name) => name.endsWith(ending)).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
      if (sizeOf(largest) < 1024) continue;
      expect([largest, (await ask(`/${largest}`, { "accept-encoding": "gzip" })).headers["content-encoding"]]).toEqual([largest, "gzip"]);
    }
    const picture = files.find((name) => name.endsWith(".png"));
    expect((await ask(`/${picture}`, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
  });

  test("an unchanged page is not sent again, compressed or not", async () => {
    for (const encoding of ["gzip", "identity"]) {
      const first = await ask("/8.45.7/", { "accept-encoding": encoding });
      const { etag = "" } = first.headers;
      expect(etag).not.toBe("");
      const second = await ask("/8.45.7/", { "accept-encoding": encoding, "if-none-match": etag });
      expect([encoding, second.status, second.body.length]).toEqual([encoding, 304, 0]);
      expect((await ask("/8.45.7/", { "accept-encoding": encoding, "if-none-match": '"another"' })).status).toBe(200);
    }
  });

  test("an address without its last slash redirects to the page", async () => {
    const { status, headers, body } = await ask("/8.45.7");
    const location = headers.location && new URL(headers.location, `${home()}/8.45.7`).pathname;
    const { body: page } = location ? await ask(location) : { body };
    expect([200, 301, 302, 307, 308]).toContain(status);
    expect([status === 200, location]).toEqual([!location, location && new URL(`${home()}/8.45.7/`).pathname]);
    expect(page.equals(readFileSync(join(site, "8.45.7/index.html")))).toBe(true);
  });

  test("HEAD answers like GET without the page; methods that write are refused", async () => {
    const head = await ask("/8.45.7/", {}, "HEAD");
    expect([head.status, head.body.length, head.headers["content-type"]]).toEqual([200, 0, mediaTypes.html]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
      const { status } = await ask("/8.45.7/", {}, method);
      expect([method, status >= 403 && status <= 405]).toEqual([method, true]);
    }
  });

  test.each([
    "/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/../../../etc/passwd",
    "/assets/..%5c..%5cetc%5cpasswd",
    "/8.45.7/%00",
    "/8.45.7%00.html",
    "/%",
    "/%ff%fe",
    "/%E0%A4%A",
    "//etc/passwd",
    "//example.org/%2e%2e",
    "/8.45.7/?a=%00",
    `/${"8".repeat(8192)}/`,
    `/8.45.7/?${"a".repeat(8192)}`,
  ])("answers the hostile path %.40s as a page or not at all, and goes on", async (path) => {
    const raw = await rawAnswer(home(), path);
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(raw)?.[1]);
    expect(raw).not.toMatch(/root:|localhost\/etc|Error:|node:internal/);
    if (path.startsWith("/8.45.7/?")) expect([200, 400, 414]).toContain(status);
    else if (status === 200) expect(raw).toContain("<h1>");
    else if (status < 400)
      expect([status, /^location: (.*)/im.exec(raw)?.[1] ?? ""]).toEqual([expect.any(Number), expect.stringMatching(/^\/(?!\/)/)]);
    else expect([400, 403, 404, 414, 431]).toContain(status);
    expect((await ask("/8.45.7/")).status).toBe(200);
  });

  test("an impossible byte range is refused or ignored, and the server keeps running", async () => {
    for (const range of ["bytes=5-2", "bytes=99999999-", "bytes=a-b", "bytes=-5", `bytes=${"0-1,".repeat(1000)}0-1`]) {
      expect([range, [200, 206, 400, 416, 431]]).toEqual([range, expect.arrayContaining([(await ask("/8.45.7/", { range })).status])]);
    }
    expect((await ask("/8.45.7/")).status).toBe(200);
  });

  test("no header gives away the server's version", async () => {
    for (const path of ["/", "/nothing", "/%"]) expect((await ask(path)).headers.server ?? "").not.toMatch(/\d/);
  });
});

const sizeOf = (name: string) => statSync(join(site, name)).size;
const pick = (headers: IncomingHttpHeaders, names: string[]) => Object.fromEntries(names.map((name) => [name, headers[name]]));

/** The whole answer to a path that no well-behaved client would send. */
function rawAnswer(address: string, path: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`),
    );
    let raw = "";
    socket.on("data", (data) => (raw += data.toString("latin1")));
    socket.once("close", () => resolve(raw));
    socket.once("error", reject);
  });
}
