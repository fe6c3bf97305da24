// The same tests for every server that has a configuration. Apache and Caddy take part in the full run, and in every run while
// lib/hosting is another than the one they were tried with last. Its hash is in servers-tried.txt, to be written when they pass.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { type Running, startApache, startCaddy, startNginx, startPortal } from "../../tools/web-servers/web-servers";
import { type Answer, answerTo } from "../answer-to";
import { isFull } from "../how-many";

const configuring = readdirSync("lib/hosting").sort();
/** Of the code that configures the servers. */
export const hashOfHosting = createHash("sha256")
  .update(configuring.map((name) => `${name}\n${readFileSync(join("lib/hosting", name), "utf8")}`).join("\n"))
  .digest("hex");
/** That of the code that Apache and Caddy were tried with last. */
export const hashTried = readFileSync(join(import.meta.dirname, "servers-tried.txt"), "utf8").trim();

/** Addresses of files that are only for servers, from the portal's home, written as an attacker would. */
export const hiddenSpellings = [
  "/_headers",
  "/%5fheaders",
  "/%5Fheaders",
  "/_%68eaders",
  "/./_headers",
  "//_headers",
  "/assets/../_headers",
  "/assets/%2e%2e/_headers",
  "/assets/..%2f_headers",
  "/_Headers",
  "/_headers?x",
  "/_headers/",
  "/.htaccess",
  "/%2ehtaccess",
  "//.htaccess",
  "/./.htaccess",
  "/.made-by-the-portal.json",
  "/%2Emade-by-the-portal.json",
  "/assets//../.made-by-the-portal.json",
];

/** Sends the server a request for a path from the root of its host. */
type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Runs `tests` against each server with the finished site in `folder`; `address` is that of its home page while it runs. */
export function onEveryServer(folder: string, tests: (ask: Ask, address: () => string) => void): void {
  const all = [
    { name: "npm start", start: startPortal },
    { name: "nginx", start: startNginx },
    { name: "Apache", start: startApache, isTriedOnce: true },
    { name: "Caddy", start: startCaddy, isTriedOnce: true },
  ];
  describe.each(all.filter(({ isTriedOnce }) => !isTriedOnce || isFull || hashTried !== hashOfHosting))("$name", ({ start }) => {
    let server: Running;
    beforeAll(async () => {
      server = await start(folder);
    });
    afterAll(() => server?.stop());
    tests(
      (path, headers, method) => answerTo(server.address, path, headers, method),
      () => server.address,
    );
  });
}
