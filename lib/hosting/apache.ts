// A site of Apache: what its own .htaccess may not say.

/** Text of the configuration. `root` is the folder of the site, `listen` an address and a port like "*:443". */
export function apacheConfig({ root, listen, serverName }: { root: string; listen: string; serverName: string }): string {
  return `ServerTokens Prod
TraceEnable off
<VirtualHost ${listen}>
  ServerName ${serverName}
  DocumentRoot "${root}"
  <Directory "${root}">
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
`;
}
