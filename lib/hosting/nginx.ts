// A server of nginx, to be included in its http block.
import { askedEachTime, keptFolders, keptForEver, mediaTypes, securityHeaders } from "./headers";

/** Text of the configuration. `root` is the folder of the site, `listen` what nginx listens on, such as "443 ssl". */
export function nginxConfig({ root, listen, serverName }: { root: string; listen: string; serverName: string }): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => [ending, type.replace(/;.*/, "")]);
  const text = types.map(([, type]) => type).filter((type) => type !== "image/png");
  // text/html is in both lists from the start.
  const compressed = text.filter((type) => type !== "text/html").join(" ");
  const withCharset = Object.values(mediaTypes)
    .filter((type) => type.includes("charset") && !type.startsWith("text/html"))
    .map((type) => type.replace(/;.*/, ""))
    .join(" ");
  return `# Only what was found may be kept for ever.
map "$status $uri" $portal_cache {
  default "${askedEachTime}";
  "~^(?:200|206|304) /(?:${keptFolders.join("|")})/" "${keptForEver}";
}

server {
  listen ${listen};
  server_name ${serverName};
  root "${root}";

  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;
  server_tokens off;
  types {
${types.map(([ending, type]) => `    ${type} ${ending};`).join("\n")}
  }
  charset utf-8;
  charset_types ${withCharset};
  gzip on;
  # Its own default, 1, makes pages an eighth heavier.
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${compressed};

${securityHeaders.map(({ name, value }) => `  add_header ${name} "${value}" always;`).join("\n")}
  add_header Cache-Control $portal_cache always;

  location / {
    try_files $uri $uri/ =404;
    limit_except GET { deny all; }
  }
  # _headers, .htaccess and the like are for other servers.
  location ~ ^/_headers$|/\\.(?!well-known/) {
    return 404;
  }
}
`;
}
