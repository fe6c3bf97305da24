import { expect, test } from "vitest";
import { editorPolicy } from "../../../lib/editor/build/editor-headers";
import { apacheConfig } from "../../../lib/hosting/apache";
import { caddyfile } from "../../../lib/hosting/caddyfile";
import { headersAt } from "../../../lib/hosting/headers";
import { headersFile } from "../../../lib/hosting/headers-file";
import { htaccess } from "../../../lib/hosting/htaccess";
import { nginxConfig } from "../../../lib/hosting/nginx";
import { folderInQuotes, hostNames, listenAddress, plainHeaders, plainOrigin, siteAddress, WrongValue } from "../../../lib/hosting/values";

test("a folder's path is used unchanged if every server reads it as it is", () => {
  for (const folder of ["/srv/portal", "/home/Jo O'Brien/our manual", "/srv/a;b#c,d", "/srv/Ålesund", "/srv/a(1)", "/srv/a%20b"])
    expect(folderInQuotes(folder)).toBe(folder);
});

test.each([
  '/srv/a"b',
  "/srv/a\\b",
  "/srv/$HOME",
  "/srv/{env.HOME}",
  "/srv/a}b",
  "/srv/a*b",
  "/srv/[a]",
  "/srv/a?b",
  "/srv/a\nb",
  "/srv/a\rb",
  "/srv/a\tb",
  "/srv/a\0b",
  "/srv/a\u2028b",
])("a folder that a server would read in another way is refused: %j", (folder) => {
  expect(() => folderInQuotes(folder)).toThrow(WrongValue);
  for (const make of [
    () => nginxConfig({ root: folder, listen: ["8080"], serverName: "localhost" }),
    () => nginxConfig({ root: folder, path: "/procedures", listen: ["8080"], serverName: "localhost" }),
    () => apacheConfig({ root: folder, listen: "*:8080", serverName: "localhost" }),
    () => caddyfile({ root: folder, address: "localhost" }),
  ])
    expect(make).toThrow(/has a character that servers read as part of their configuration: [\s\S]*Name another folder with --out\./);
});

test("only host names are accepted as names", () => {
  for (const names of ["localhost", "_", "procedures.example.org", "*.example.org", "a.example b.example"])
    expect(hostNames(names)).toBe(names);
  for (const names of ["", " ", "a;b", "a b ", "a\nb", "a{", "~^(?<x>.*)$", "a.example; return 200 x", '"a"', "a#b"])
    expect(() => hostNames(names)).toThrow("--name must be");
  for (const address of ["localhost", "http://127.0.0.1:8080", ":8080", "a.example, b.example"]) expect(siteAddress(address)).toBe(address);
  for (const address of ["", "a {", "a\nb", "a}", "{$HOST}", "http://a/b c", "import x"])
    expect(() => siteAddress(address)).toThrow("--name must be");
});

test("a server listens only on an address with the allowed additions", () => {
  for (const address of [
    "8080",
    "443 ssl http2",
    "[::]:443 ssl",
    "*:443",
    "*:80 [::]:80",
    "127.0.0.1:8080 default_server",
    "unix:/run/portal.sock",
  ]) {
    expect(listenAddress(address)).toBe(address);
  }
  for (const address of ["", "80;", "80\n", "80 {", "80 'x'", "$port", "80  ssl", "80>"])
    expect(() => listenAddress(address)).toThrow("--listen must be");
});

test.each(["https://a;script-src", "https://a.example'", "https://$host", "https://a,b", "https://*", "http://a\n", "javascript:alert(1)"])(
  "a git host whose name would start another rule of the policy is refused: %j",
  (host) => {
    expect(() => plainOrigin(host)).toThrow("has an invalid host name");
    expect(() => editorPolicy(["https://api.example.org", host])).toThrow(WrongValue);
  },
);

test("the hosts of real git services are accepted", () => {
  for (const host of ["https://api.github.com", "https://git.example.org:8443", "http://127.0.0.1:3000", "https://[::1]:3000"])
    expect(plainOrigin(host)).toBe(host);
});

test("a header that a configuration would read in another way is refused for every server", () => {
  for (const value of ['a"b', "a\\b", "$host", "%{PATH}e", "{http.request.host}", "a\nb", "é"]) {
    const headers = [{ name: "X-Invented", value }];
    expect(() => plainHeaders(headers)).toThrow(WrongValue);
    for (const make of [
      () => nginxConfig({ root: "/srv", listen: ["8080"], serverName: "localhost", site: { name: "portal", headers } }),
      () => caddyfile({ root: "/srv", address: "localhost", headers }),
      () => htaccess("", headers),
    ])
      expect(make).toThrow("X-Invented");
  }
});

test("only the page that checks printed copies may ask for the camera, and nothing else is allowed on it", () => {
  const valueAt = (path: string) => headersAt(path).find(({ name }) => name === "Permissions-Policy")?.value;
  expect(valueAt("/8.45/")).toContain("camera=()");
  expect(valueAt("/check/")).toBe(valueAt("/8.45/")?.replace("camera=()", "camera=(self)"));
  expect(valueAt("/check/index.html")).toBe(valueAt("/check/"));
  expect(valueAt("/check/withdrawn.json")).toBe(valueAt("/8.45/"));
  // If a host joins both values, the last one counts.
  expect(
    headersFile("/procedures")
      .split("\n")
      .filter((line) => /^\/|Permissions/.test(line)),
  ).toEqual([
    "/procedures/*",
    `  Permissions-Policy: ${valueAt("/8.45/")}`,
    "/procedures/check/",
    `  Permissions-Policy: ${valueAt("/check/")}`,
    "/procedures/check/index.html",
    `  Permissions-Policy: ${valueAt("/check/")}`,
    "/procedures/assets/*",
    "/procedures/previews/*",
  ]);
});

test("each site has its own nginx variable, made from its host and path, with a name that nginx accepts", () => {
  const variables = (serverName: string, path = "") =>
    [...nginxConfig({ root: "/srv", path, listen: ["80"], serverName }).matchAll(/^map .* \$(\w+) \{/gm)].map(([, name]) => name);
  const all = [
    variables("a.example"),
    variables("b.example"),
    variables("a.example", "/procedures"),
    variables("a.example", "/Procedures"),
    variables("a.example", "/b"),
    variables("a_example"),
    variables(`${"long.".repeat(40)}example`),
  ].flat();
  expect(all).toHaveLength(14);
  expect(new Set(all).size).toBe(all.length);
  // Names of nginx variables are not case-sensitive, and have at most 46 characters here.
  for (const one of all) expect(one).toMatch(/^[a-z0-9_]{10,46}$/);
  expect(variables("A.Example")).toEqual(variables("a.example"));
});
