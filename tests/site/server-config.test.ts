// The configurations as servers read them: two portals on one nginx, and values that a hostile folder or manual brings.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findApache, findCaddy, findNginx, freePort, untilAnswered } from "../../lib/bench/web-servers";
import { nginxConfig } from "../../lib/hosting/nginx";
import { answerTo } from "../answer-to";

const site = inject("site");
const folder = mkdtempSync(join(tmpdir(), "portal-config-"));
beforeAll(() => mkdirSync(join(folder, "empty")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nginx = findNginx() as string;
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
const around = (configs: string[]) =>
  `daemon off; pid ${folder}/pid; error_log stderr error; ${process.getuid?.() === 0 ? "user root;" : ""} events {}
http { access_log off; ${temporary}\n${configs.join("\n")}\n}`;

/** What the server's own check says of a configuration: "" where it takes it. */
function refusal(server: string, config: string): string {
  const file = join(folder, `${server}.conf`);
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter", "alias"]
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join("\n");
  writeFileSync(
    file,
    server === "nginx"
      ? around([config])
      : server === "apache"
        ? `ServerRoot ${folder}\nListen 8080\nPidFile ${folder}/pid\n${modules}\n${config}`
        : config,
  );
  const [program, ...words] = {
    nginx: [nginx, "-t", "-q", "-e", "stderr", "-c", file],
    apache: [findApache() as string, "-t", "-f", file],
    caddy: [findCaddy() as string, "validate", "--adapter", "caddyfile", "--config", file],
  }[server] as [string, ...string[]];
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", env: { ...process.env, ...home } });
  return status === 0 ? "" : stderr;
}

function config(words: string[], cwd = process.cwd()) {
  return spawnSync(process.execPath, [resolve("lib/commands/portal.mjs"), "server-config", ...words], { encoding: "utf8", cwd });
}

test("two portals share one nginx, at hosts and paths of their own, and both are kept as they should be", async () => {
  const port = await freePort();
  const listen = [`127.0.0.1:${port}`];
  const places = [
    { serverName: "a.example", path: "" },
    { serverName: "b.example", path: "/procedures" },
    { serverName: "c.example", path: "/boards/procedures-2.1" },
  ];
  const file = join(folder, "several.conf");
  // A server that is not ours stands beside them, with a variable of the old name.
  const other = `map $uri $portal_cache { default "other"; } server { listen ${listen[0]}; server_name d.example; add_header Cache-Control $portal_cache; }`;
  writeFileSync(file, around([...places.map((place) => nginxConfig({ root: site, listen, ...place })), other]));
  const child = spawn(nginx, ["-e", "stderr", "-p", folder, "-c", file], { stdio: "ignore" });
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilAnswered(address, child);
    const asset = readdirSync(join(site, "assets")).find((name) => name.endsWith(".css"));
    for (const { serverName, path } of places) {
      const ask = async (below: string) => {
        const { status, headers } = await answerTo(address, path + below, { host: serverName });
        return [serverName, below, status, headers["cache-control"]];
      };
      expect(await ask(`/assets/${asset}`)).toEqual([serverName, `/assets/${asset}`, 200, "public, max-age=31536000, immutable"]);
      expect(await ask("/8.45/")).toEqual([serverName, "/8.45/", 200, "no-cache"]);
      expect(await ask("/assets/none.css")).toEqual([serverName, "/assets/none.css", 404, "no-cache"]);
    }
  } finally {
    child.kill();
    await new Promise((ended) => child.once("exit", ended));
  }
});

test("each server takes the configuration of a site in a folder with spaces, quotes, brackets and letters of other languages", () => {
  for (const name of ["our site", "Jo's site", "a;b", "a#b", "Ålesund", "a(1)", "a,b", "100%"]) {
    const out = join(folder, name);
    cpSync(join(folder, "empty"), out, { recursive: true });
    for (const server of ["nginx", "apache", "caddy"]) {
      const { status, stdout, stderr } = config([server, "--out", out]);
      expect([server, name, status, stderr]).toEqual([server, name, 0, ""]);
      expect([server, name, refusal(server, stdout)]).toEqual([server, name, ""]);
    }
  }
});

test("what a server would read as more than a value is refused in one line, for each server", () => {
  const values = ['x"; } server { listen 1; #', "a\nb", "a;b", "{env.HOME}", "$HOME", "a\\", "a'b c'd }", "", "a\n}"];
  for (const server of ["nginx", "apache", "caddy"])
    for (const value of values)
      for (const option of ["--name", "--listen"]) {
        if (server === "caddy" && option === "--listen") continue;
        const { status, stdout, stderr } = config([server, option, value]);
        expect([server, option, value, status, stdout]).toEqual([server, option, value, 1, ""]);
        expect(stderr).toMatch(/^--(?:name|listen) takes .*\n$/);
      }
});

test("the folder in which the project lies is looked at as what is typed is", () => {
  for (const name of ['a"b', "a$b", "a{b}", "a\\b", "a\nb", "a[b]", "a*"]) {
    // A project in such a folder: the one under test, by a link.
    const project = join(folder, name);
    mkdirSync(project);
    for (const own of readdirSync("."))
      if (!own.startsWith("out") && own !== "lib" && own !== ".git") symlinkSync(resolve(own), join(project, own));
    cpSync("lib", join(project, "lib"), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/commands/portal.mjs", "server-config", "nginx"], {
      cwd: project,
      encoding: "utf8",
    });
    expect([name, status, stdout]).toEqual([name, 1, ""]);
    expect(stderr).toContain("has a character that servers read as part of their configuration");
    rmSync(project, { recursive: true });
  }
});

test("several addresses to listen on, and several names, are each told to the server", () => {
  for (const [server, words] of [
    ["nginx", ["--listen", "8443", "--listen", "127.0.0.2:8443", "--name", "a.example b.example"]],
    ["apache", ["--listen", "*:8080", "--listen", "127.0.0.2:8080", "--name", "a.example b.example"]],
    ["caddy", ["--name", "http://a.example, http://b.example:8080"]],
  ] as const) {
    const { stdout, stderr } = config([server, ...words]);
    expect([server, stderr, refusal(server, stdout)]).toEqual([server, "", ""]);
  }
  expect(
    execFileSync(
      process.execPath,
      ["lib/commands/portal.mjs", "server-config", "nginx", "--listen", "443 ssl", "--listen", "[::]:443 ssl"],
      { encoding: "utf8" },
    ),
  ).toContain("  listen 443 ssl;\n  listen [::]:443 ssl;\n");
});
