// Servers of a portal without its own host, which is published below a path.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { cacheControl, headersAt, mediaTypes, securityHeaders } from "../../lib/hosting/headers";
import { startPortal } from "../../tools/web-servers/web-servers";
import { answerTo } from "../answer-to";
import { path } from "../behind-a-path";
import { linkCheck } from "./link-check";
import { hiddenSpellings, onEveryServer } from "./on-every-server";

const site = inject("siteBehindPath");
const check = linkCheck(site, path);

onEveryServer(site, (ask, home) => {
  test("serves every file below the path, with its type, its caching and every security header", async () => {
    expect(new URL(home()).pathname).toBe(path);
    for (const name of check.files.filter((one) => !/^[._]|^404\.html$/.test(one))) {
      const { status, headers, body } = await ask(check.addressOf(name));
      const expected = [mediaTypes[extname(name).slice(1)], cacheControl(`/${name}`)];
      expect([name, status, headers["content-type"], headers["cache-control"]]).toEqual([name, 200, ...expected]);
      for (const header of headersAt(`/${name}`)) expect([name, headers[header.name.toLowerCase()]]).toEqual([name, header.value]);
      expect(body.equals(readFileSync(join(site, name)))).toBe(true);
    }
  });

  test("answers with the portal's own 404 page, and does not serve files meant for servers", async () => {
    for (const missing of [
      "/19.1.99/",
      "/assets/style.00000000.css",
      "/.git/config",
      ...hiddenSpellings.filter((one) => !one.includes("..")),
    ]) {
      const { status, headers, body } = await ask(path + missing);
      expect([missing, [403, 404].includes(status), body.includes("Content-Security-Policy")]).toEqual([missing, true, false]);
      if (status === 404) {
        expect([missing, headers["cache-control"], headers["content-type"]]).toEqual([missing, "no-cache", mediaTypes.html]);
        expect(body.toString()).toContain("There is no page at this address");
      }
      for (const header of securityHeaders) expect([missing, headers[header.name.toLowerCase()]]).toEqual([missing, header.value]);
    }
  });

  test("redirects to the portal if the last slash is missing, and serves no page of it outside the path", async () => {
    for (const [written, meant] of [
      [path, `${path}/`],
      [`${path}/19.1`, `${path}/19.1/`],
    ]) {
      const { status, headers } = await ask(written);
      if (status === 200) continue;
      expect([301, 302, 307, 308]).toContain(status);
      expect(new URL(headers.location ?? "", home() + written).pathname).toBe(meant);
    }
    for (const outside of ["/19.1/", `${path}x/`, `${path.replace(".", "x")}/`, "/boards/"]) {
      const { status } = await ask(outside);
      expect([outside, status]).toEqual([outside, 404]);
    }
  });

  test("sends an unchanged page only once, and compresses", async () => {
    const first = await ask(`${path}/19.1/`, { "accept-encoding": "gzip" });
    expect(first.headers["content-encoding"]).toBe("gzip");
    const again = await ask(`${path}/19.1/`, { "accept-encoding": "gzip", "if-none-match": first.headers.etag ?? "" });
    expect(again.status).toBe(304);
  });
});

test("the root of the server of npm start redirects to the portal", async () => {
  const { address, stop } = await startPortal(site);
  const { status, headers } = await answerTo(address, "/");
  await stop();
  expect([status, headers.location]).toEqual([302, `${path}/`]);
});
