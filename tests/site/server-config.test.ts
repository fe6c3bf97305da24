// The configurations as servers read them: several portals on one nginx, and values from a hostile folder or manual.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, inject, test, vi } from "vitest";
import { run } from "../../lib/commands/server-config";
import { nginxConfig } from "../../lib/hosting/nginx";
import { findApache, findCaddy, findNginx, freePort, untilAnswered } from "../../tools/web-servers/web-servers";
import { answerTo } from "../answer-to";

const site = inject("site");
const folder = mkdtempSync(join(tmpdir(), "portal-config-"));
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const servers = ["nginx", "apache", "caddy"];
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
const aroundNginx = (config: string) =>
  `daemon off; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? "user root;" : ""} events {}
http { access_log off; ${temporary}\n${config}\n}`;
const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter", "alias"];
const aroundApache = (config: string) =>
  `ServerRoot ${folder}\nServerName localhost\nListen 8080\nPidFile ${folder}/pid\nErrorLog ${folder}/errors
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}\n${config}`;

/** What the server's own check says about a configuration: "" if it accepts it. */
function refusal(server: string, config: string): string {
  const file = join(folder, `${server}.conf`);
  const checks: Record<string, [string, string | undefined, ...string[]]> = {
    nginx: [aroundNginx(config), findNginx(), "-t", "-q", "-e", "stderr", "-c", file],
    apache: [aroundApache(config), findApache(), "-t", "-f", file],
    caddy: [config, findCaddy(), "validate", "--adapter", "caddyfile", "--config", file],
  };
  const [text, program = "", ...words] = checks[server];
  writeFileSync(file, text);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", env: { ...process.env, ...home } });
  return status === 0 ? "" : stderr;
}

// As little as a manual can be: it is read for each of a hundred configurations.
const content = join(folder, "manual");
mkdirSync(join(content, "1-invented"), { recursive: true });
for (const [name, text] of [
  ["manual.yml", "title: Invented\npublisher: Invented\naddress: https://example.org\ntime-zone: Europe/London\n"],
  ["1-invented/chapter.yml", "id: cb01\ntitle: Invented\nas-at: 2020-01-01\nparts:\n  - title: Invented\n    sections: ['1.1']\n"],
  ["1-invented/1.1.md", "---\nid: ka01\nversion: 2020-01-01\n---\n\nInvented.\n"],
])
  writeFileSync(join(content, name), text);

/** What npm run server-config prints. Throws its error. */
function config(...words: string[]): string {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  try {
    run([...words, "--content", content]);
  } finally {
    vi.mocked(process.stdout.write).mockRestore();
  }
  return printed;
}

test("several portals share one nginx, at their own hosts and paths, each with its own caching", async () => {
  const port = await freePort();
  const listen = [`127.0.0.1:${port}`];
  const places = [
    { serverName: "a.example", path: "" },
    { serverName: "b.example", path: "/procedures" },
    { serverName: "c.example", path: "/boards/procedures-2.1" },
  ];
  const file = join(folder, "several.conf");
  // Beside them is a server that is not ours, with a variable whose name all of ours once used.
  const other = `map $uri $portal_cache { default "other"; } server { listen ${listen[0]}; server_name d.example; add_header Cache-Control $portal_cache; }`;
  writeFileSync(file, aroundNginx([...places.map((place) => nginxConfig({ root: site, listen, ...place })), other].join("\n")));
  const child = spawn(findNginx() ?? "", ["-e", "stderr", "-p", folder, "-c", file], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilAnswered(address, child);
    const style = `/assets/${readdirSync(join(site, "assets")).find((name) => name.endsWith(".css"))}`;
    for (const { serverName, path } of places)
      for (const [below, status, cache] of [
        [style, 200, "public, max-age=31536000, immutable"],
        ["/8.45/", 200, "no-cache"],
        ["/assets/none.css", 404, "no-cache"],
      ] as const) {
        const answer = await answerTo(address, path + below, { host: serverName });
        expect([serverName, below, answer.status, answer.headers["cache-control"]]).toEqual([serverName, below, status, cache]);
      }
  } finally {
    child.kill();
    await ended;
  }
});

test("each server accepts a folder with spaces, quotes, brackets, symbols and letters of other languages", () => {
  const names = ["our site", "Jo's site", "a;b", "a#b", "Ålesund", "a(1)", "a,b", "100%"];
  for (const name of names) mkdirSync(join(folder, name));
  // All in one configuration, each with its own host: to start a server's check takes longer than the check.
  for (const server of servers) {
    const host = (i: number) => (server === "caddy" ? `http://host-${i}.example` : `host-${i}.example`);
    const all = names.map((name, i) => config(server, "--out", join(folder, name), "--name", host(i)));
    expect([server, refusal(server, all.join("\n"))]).toEqual([server, ""]);
  }
});

test("values that could break a server's configuration give a one-line error, for each server", () => {
  for (const value of ['x"; } server { listen 1; #', "a\nb", "a;b", "{env.HOME}", "$HOME", "a\\", "a'b c'd }", "a\n}"])
    for (const server of servers) {
      expect(() => config(server, `--name=${value}`)).toThrow(/^--name must be .*$/);
      if (server !== "caddy") expect(() => config(server, `--listen=${value}`)).toThrow(/^--listen must be .*$/);
      if (value !== "a;b" && value !== "a'b c'd }") expect(() => config(server, "--out", join(folder, value))).toThrow(/^The folder /);
    }
});

test("the project's folder is validated like a typed value", () => {
  for (const name of ['a"b', "a$b", "a{b}", "a\\b", "a\nb", "a[b]", "a*"])
    for (const server of servers) {
      vi.spyOn(process, "cwd").mockReturnValue(join(folder, name));
      expect(() => run([server, "--content", content])).toThrow("has a character that servers read as part of their configuration");
      vi.restoreAllMocks();
    }
});

test("the configuration has every address to listen on and every name", () => {
  for (const [server, ...words] of [
    ["nginx", "--listen", "8443", "--listen", "127.0.0.2:8443", "--name", "a.example b.example"],
    ["apache", "--listen", "*:8080", "--listen", "127.0.0.2:8080", "--name", "a.example b.example"],
    ["caddy", "--name", "http://a.example, http://b.example:8080"],
  ])
    expect([server, refusal(server, config(server, ...words))]).toEqual([server, ""]);
  const listens = "  listen 443 ssl;\n  listen [::]:443 ssl;\n";
  expect(config("nginx", "--listen", "443 ssl", "--listen", "[::]:443 ssl")).toContain(listens);
});
