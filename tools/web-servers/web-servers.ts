// Starts real web servers for a finished site, with the configurations that the project provides. 127.0.0.1 only.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apacheConfig } from "../../lib/hosting/apache";
import { caddyfile } from "../../lib/hosting/caddyfile";
import { nginxConfig, type Site } from "../../lib/hosting/nginx";
import { findProgram } from "../../lib/programs/find-program";
import { basePathOfSite } from "../../lib/server/base-path-of-site";
import { type Serving, serveFolder } from "../../lib/server/serve-folder";

/** `address` is that of the portal's home page, without the slash at its end. */
export type Running = Serving;

/** Where Debian puts servers; these paths are not in every user's PATH. */
const find = (name: string) => findProgram([name], [], [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`], process.env);

export const findNginx = () => find("nginx");
export const findApache = () => find("apache2");
export const findCaddy = () => find("caddy");

/** Serves `root` with the server of npm start. */
export async function startPortal(root: string): Promise<Running> {
  const { address, stop } = await serveFolder(root, 0);
  return { address: address.replace(/\/$/, ""), stop };
}

/** Serves `root` with nginx, as the portal's site unless another is given. Throws, with nginx's output, if it does not start. */
export function startNginx(root: string, site?: Site): Promise<Running> {
  const configure = (folder: string, port: number, path: string) => {
    const own = nginxConfig({ root, path, listen: [`127.0.0.1:${port}`], serverName: "localhost", site });
    // By default its workers run as a user who may not be able to read the folder.
    const user = process.getuid?.() === 0 ? "user root;" : "";
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n");
    const config = `daemon off; pid ${folder}/pid; error_log stderr error; ${user}
worker_processes auto;
events { worker_connections 4096; }
http { access_log off; sendfile on; ${temporary}
${own} }`;
    writeFileSync(join(folder, "nginx.conf"), config);
    return ["-e", "stderr", "-p", folder, "-c", join(folder, "nginx.conf")];
  };
  return startServer("nginx", findNginx(), root, configure, site ? "" : undefined);
}

/** Serves `root` with Apache, which reads the site's own .htaccess. */
export function startApache(root: string): Promise<Running> {
  return startServer("Apache", findApache(), root, (folder, port, path) => {
    // Apache gives up root's rights, and without them it may not be able to enter the site's folder.
    const copy = join(folder, "site");
    cpSync(root, copy, { recursive: true });
    chmodSync(folder, 0o755);
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "deflate", "filter", "alias"];
    const config = `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
Mutex file:${folder}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
ErrorLog ${folder}/errors
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
${apacheConfig({ root: copy, path, listen: `127.0.0.1:${port}`, serverName: "localhost" })}<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>`;
    writeFileSync(join(folder, "apache.conf"), config);
    return ["-X", "-f", join(folder, "apache.conf")];
  });
}

/** Serves `root` with Caddy. */
export function startCaddy(root: string): Promise<Running> {
  return startServer("Caddy", findCaddy(), root, (folder, port, path) => {
    const options = "{\n\tadmin off\n\tauto_https off\n}\n";
    writeFileSync(join(folder, "Caddyfile"), options + caddyfile({ root, path, address: `http://127.0.0.1:${port}` }));
    return ["run", "--config", join(folder, "Caddyfile")];
  });
}

async function startServer(
  name: string,
  program: string | undefined,
  root: string,
  configure: (folder: string, port: number, path: string) => string[],
  path = basePathOfSite(root),
): Promise<Running> {
  if (!program) throw new Error(`${name} is not installed; npm test installs it on Debian.`);
  const folder = mkdtempSync(join(tmpdir(), "portal-server-"));
  mkdirSync(join(folder, "home"));
  const port = await freePort();
  const child = spawn(program, configure(folder, port, path), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: join(folder, "home"), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = "";
  child.stderr?.on("data", (data) => (said += data));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${path}`;
  try {
    await untilAnswered(address, child);
  } catch {
    await stop();
    throw new Error(`${name} did not start:\n${said}`);
  }
  return { address, stop };
}

/** Resolves when the server answers at `address`. Rejects if its process ends, or if it does not answer within ten seconds. */
export async function untilAnswered(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("No answer.");
}

/** A port that nothing is listening on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
