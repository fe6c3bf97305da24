// The same tests for every server that has a configuration.
import { afterAll, beforeAll, describe } from "vitest";
import { type Running, startApache, startCaddy, startNginx, startPortal } from "../../tools/web-servers/web-servers";
import { type Answer, answerTo } from "../answer-to";

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
  describe.each([
    ["npm start", startPortal],
    ["nginx", startNginx],
    ["Apache", startApache],
    ["Caddy", startCaddy],
  ])("%s", (_name, start) => {
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
