// npm run server-config: prints a web server's configuration for the site, with headers and caching.
import { resolve } from "node:path";
import { loadManual } from "../content/get-manual";
import { editorSite } from "../editor/build/editor-headers";
import { hostsOf } from "../editor/git-host";
import { apacheConfig } from "../hosting/apache";
import { caddyfile } from "../hosting/caddyfile";
import { nginxConfig } from "../hosting/nginx";
import { CommandError } from "../messages/command-error";
import { basePathOf } from "../site/base-path";
import { contentOption, outOption, readOptions } from "./options";
import { readFolder } from "./read-folder";

const usage = `npm run server-config -- nginx|caddy|apache [--content DIR] [--out DIR] [--name HOST] [--listen ADDRESS]... [--editor]

Prints a web server configuration for the site, under the path of portal-address in manual.yml if it has one. Headers,
types and caching for Apache (.htaccess) and for Netlify and Cloudflare (_headers) are in the site itself.

  --content DIR      the folder of the manual (default: content)
  --out DIR          the site's folder, as the server sees it (default: out)
  --name HOST        the name the server answers to (default: localhost)
  --editor           for the separate site made by npm run editor (the default for --out is then "editor")
  --listen ADDRESS   what it listens on (default: nginx 8080, Apache *:8080; Caddy uses its name); repeat for
                     several, such as "443 ssl" and "[::]:443 ssl"`;

export function run(words: string[]): void {
  const { values, positionals } = readOptions(
    words,
    usage,
    {
      ...contentOption,
      out: { type: "string" },
      editor: { type: "boolean" },
      name: { type: "string", default: "localhost" },
      listen: { type: "string", multiple: true },
    },
    true,
  );
  for (const listen of values.listen ?? []) {
    const [, port] = /(?:^|:)(\d+)(?:\s|$)/.exec(listen) ?? [];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
      throw new CommandError(`--listen “${listen}”: a port is a number from 1 to 65535.`);
  }
  const out = values.out ?? (values.editor ? "editor" : outOption.out.default);
  const root = resolve(out);
  const manual = loadManual(values.content, ["unlocked-version"]);
  const path = values.editor ? "" : basePathOf(manual.portalAddress);
  const site = values.editor ? editorSite(hostsOf(readFolder(values.content).editing)) : undefined;
  const configs: Record<string, () => string> = {
    nginx: () => nginxConfig({ root, path, listen: values.listen ?? ["8080"], serverName: values.name, site }),
    caddy: () => caddyfile({ root, path, address: values.name, headers: site?.headers }),
    apache: () => apacheConfig({ root, path, listen: (values.listen ?? ["*:8080"]).join(" "), serverName: values.name }),
  };
  const [server = ""] = positionals;
  if (!Object.hasOwn(configs, server)) throw new CommandError(`Name a server: ${Object.keys(configs).join(", ")}.`);
  process.stdout.write(configs[server]());
}
