// An Apache site: the settings that its .htaccess may not contain.
import { folderInQuotes, hostNames, listenAddress } from "./values";

type Options = { root: string; path?: string; listen: string; serverName: string };

/**
 * Text of the configuration. `root` is the folder of the site, `path` comes before all its addresses ("/procedures"), `listen` is
 * an address and a port such as "*:443". Throws WrongValue.
 */
export function apacheConfig({ root, path = "", listen, serverName }: Options): string {
  const folder = folderInQuotes(root);
  // Apache wants further names on a line of their own.
  const [name, ...others] = hostNames(serverName).split(" ");
  return `ServerTokens Prod
TraceEnable off
<VirtualHost ${listenAddress(listen)}>
  ServerName ${name}${others.map((other) => `\n  ServerAlias ${other}`).join("")}
  ${path === "" ? `DocumentRoot "${folder}"` : `Alias "${path}" "${folder}"`}
  <Directory "${folder}">
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
`;
}
