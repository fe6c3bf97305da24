// A server of nginx, to be included in its http block.
import { askedEachTime, compressedTypes, keptFolders, keptForEver, mediaTypes, plainType, securityHeaders } from "./headers";

/** Text of the configuration. `root` is the folder of the site, `listen` what nginx listens on, such as "443 ssl". */
export function nginxConfig({ root, listen, serverName }: { root: string; listen: string; serverName: string }): string {
  // text/html is in both lists of nginx from the start.
  const others = (types: string[]) => types.filter((type) => type !== "text/html").join(" ");
  const withCharset = Object.values(mediaTypes).filter((type) => type.includes("charset"));
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
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${plainType(type)} ${ending};`)
  .join("\n")}
  }
  charset utf-8;
  charset_types ${others(withCharset.map(plainType))};
  gzip on;
  # Its own default, 1, makes pages an eighth heavier.
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${others(compressedTypes)};

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
