// A site of Apache: what its own .htaccess may not say.

type Options = { root: string; path?: string; listen: string; serverName: string };

/**
 * Text of the configuration. `root` is the folder of the site, `path` what stands before all its addresses ("/procedures"),
 * `listen` an address and a port like "*:443".
 */
export function apacheConfig({ root, path = "", listen, serverName }: Options): string {
  return `ServerTokens Prod
TraceEnable off
<VirtualHost ${listen}>
  ServerName ${serverName}
  ${path === "" ? `DocumentRoot "${root}"` : `Alias "${path}" "${root}"`}
  <Directory "${root}">
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
`;
}
