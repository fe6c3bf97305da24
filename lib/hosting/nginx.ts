// A server of nginx, to be included in its http block.
import {
  askedEachTime,
  asPattern,
  compressedTypes,
  type Header,
  keptFolders,
  keptForEver,
  mediaTypes,
  plainType,
  securityHeaders,
} from "./headers";

type Options = { root: string; path?: string; listen: string; serverName: string; site?: Site };

/** `name` tells the variables of several sites on one server apart; `headers` are those of every answer. */
export type Site = { name: string; headers: Header[] };

const portal: Site = { name: "portal", headers: securityHeaders };

/**
 * Text of the configuration. `root` is the folder of the site, `path` what stands before all its addresses ("/procedures"),
 * `listen` what nginx listens on, such as "443 ssl".
 */
export function nginxConfig({ root, path = "", listen, serverName, site = portal }: Options): string {
  return `# Only what was found may be kept for ever.
map "$status $uri" $${site.name}_cache {
  default "${askedEachTime}";
  "~^(?:200|206|304) ${asPattern(path)}/(?:${keptFolders.join("|")})/" "${keptForEver}";
}

server {
  listen ${listen};
  server_name ${serverName};
${path === "" ? ownServer(root, site) : belowPath(root, path, site)}}
`;
}

function ownServer(root: string, site: Site): string {
  return `  root "${root}";

${rules("", site)}
  location / {
${files}  }
${hidden("")}`;
}

// All that is the portal's stands in its locations, for other sites may share the server.
function belowPath(root: string, path: string, site: Site): string {
  return `  server_tokens off;

  location / {
    return 404;
  }
  location = ${path} {
    absolute_redirect off;
${indented(secure(site))}
    return 301 ${path}/;
  }
  location ^~ ${path}/ {
    alias "${root}/";

${indented(rules(path, site))}
${files}
${indented(hidden(path))}  }
`;
}

function secure({ headers }: Site): string {
  return headers.map(({ name, value }) => `  add_header ${name} "${value}" always;`).join("\n");
}

const files = `    try_files $uri $uri/ =404;
    limit_except GET { deny all; }
`;

function hidden(path: string): string {
  return `  # _headers, .htaccess and the like are for other servers.
  location ~ ^${asPattern(path)}/_headers$|/\\.(?!well-known/) {
    return 404;
  }
`;
}

function rules(path: string, site: Site): string {
  // text/html is in both lists of nginx from the start.
  const others = (types: string[]) => types.filter((type) => type !== "text/html").join(" ");
  const withCharset = Object.values(mediaTypes).filter((type) => type.includes("charset"));
  return `  index index.html;
  error_page 404 ${path}/404.html;
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

${secure(site)}
  add_header Cache-Control $${site.name}_cache always;
`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
