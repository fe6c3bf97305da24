// A site of Apache: what its own .htaccess may not say.
import { folderInQuotes, hostNames, listenAddress } from "./values";

type Options = { root: string; path?: string; listen: string; serverName: string };

/**
 * Text of the configuration. `root` is the folder of the site, `path` what comes before all its addresses ("/procedures"),
 * `listen` an address and a port like "*:443". Throws WrongValue.
 */
export function apacheConfig({ root, path = "", listen, serverName }: Options): string {
  const folder = folderInQuotes(root);
  // Further names are in a line of their own.
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
