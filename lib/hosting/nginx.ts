// A server of nginx, to be included in its http block.
import { askedEachTime, asPattern, compressedTypes, keptFolders, keptForEver, mediaTypes, plainType, securityHeaders } from "./headers";

type Options = { root: string; path?: string; listen: string; serverName: string };

/**
 * Text of the configuration. `root` is the folder of the site, `path` what stands before all its addresses ("/procedures"),
 * `listen` what nginx listens on, such as "443 ssl".
 */
export function nginxConfig({ root, path = "", listen, serverName }: Options): string {
  return `# Only what was found may be kept for ever.
map "$status $uri" $portal_cache {
  default "${askedEachTime}";
  "~^(?:200|206|304) ${asPattern(path)}/(?:${keptFolders.join("|")})/" "${keptForEver}";
}

server {
  listen ${listen};
  server_name ${serverName};
${path === "" ? ownServer(root) : belowPath(root, path)}}
`;
}

function ownServer(root: string): string {
  return `  root "${root}";

${rules("")}
  location / {
${files}  }
${hidden("")}`;
}

// All that is the portal's stands in its locations, for other sites may share the server.
function belowPath(root: string, path: string): string {
  return `  server_tokens off;

  location / {
    return 404;
  }
  location = ${path} {
    absolute_redirect off;
${indented(secure)}
    return 301 ${path}/;
  }
  location ^~ ${path}/ {
    alias "${root}/";

${indented(rules(path))}
${files}
${indented(hidden(path))}  }
`;
}

const secure = securityHeaders.map(({ name, value }) => `  add_header ${name} "${value}" always;`).join("\n");

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

function rules(path: string): string {
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

${secure}
  add_header Cache-Control $portal_cache always;
`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
