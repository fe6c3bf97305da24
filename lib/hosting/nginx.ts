// An nginx server, to be included in its http block.
import {
  addressesOf,
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
import { folderInQuotes, hostNames, listenAddress, plainHeaders } from "./values";

type Options = { root: string; path?: string; listen: string[]; serverName: string; site?: Site };

/** `name` identifies the site in names of variables; every answer has `headers`. */
export type Site = { name: string; headers: Header[] };

type NamedHeader = Header & { variable?: string };

type NamedSite = Site & { headers: NamedHeader[] };

const portal: Site = { name: "portal", headers: securityHeaders };

/**
 * Text of the configuration. `root` is the folder of the site, `path` comes before all its addresses ("/procedures"), `listen`
 * has each address nginx listens on, such as "443 ssl". Throws WrongValue.
 */
export function nginxConfig({ root, path = "", listen, serverName, site = portal }: Options): string {
  const own = codeOf(`${serverName.toLowerCase()}${path}`);
  const cache = `$${site.name}_cache_${own}`;
  const maps = site.headers.flatMap((header) => mapOf(header, path, variableOf(header, site, own)));
  const named = {
    ...site,
    headers: site.headers.map((header) => (header.onPage ? { ...header, variable: variableOf(header, site, own) } : header)),
  };
  return `# Only what was found may be kept for ever. The variable is this site's own: nginx may serve several.
map "$status $uri" ${cache} {
  default "${askedEachTime}";
  "~^(?:200|206|304) ${asPattern(path)}/(?:${keptFolders.join("|")})/" "${keptForEver}";
}
${maps.join("")}
server {
${listen.map((one) => `  listen ${listenAddress(one)};\n`).join("")}  server_name ${hostNames(serverName)};
${path === "" ? ownServer(folderInQuotes(root), named, cache) : belowPath(folderInQuotes(root), path, named, cache)}}
`;
}

// A header with a different value on one page is written as a variable.
function variableOf({ name }: Header, site: Site, own: string): string {
  return `$${site.name}_${name.toLowerCase().replaceAll("-", "_")}_${own}`;
}

function mapOf({ value, onPage }: Header, path: string, variable: string): string[] {
  if (!onPage) return [];
  const lines = addressesOf(onPage.folder).map((address) => `  "${path}${address}" "${onPage.value}";\n`);
  return [`map $uri ${variable} {\n  default "${value}";\n${lines.join("")}}\n`];
}

/** Sixteen characters, different for each text: FNV-1a, 64 bits (RFC 9923). nginx limits the length of variable names. */
function codeOf(text: string): string {
  let code = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) code = BigInt.asUintN(64, (code ^ BigInt(byte)) * 0x100000001b3n);
  return code.toString(16).padStart(16, "0");
}

function ownServer(root: string, site: NamedSite, cache: string): string {
  return `  root "${root}";

${rules("", site, cache)}
  location / {
${files}  }
${hidden()}`;
}

// Everything of the portal is inside its locations, because other sites may share the server.
function belowPath(root: string, path: string, site: NamedSite, cache: string): string {
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

${indented(rules(path, site, cache))}
${files}
${indented(hidden())}  }
`;
}

function secure({ headers }: { headers: NamedHeader[] }): string {
  plainHeaders(headers);
  return headers.map(({ name, value, variable }) => `  add_header ${name} ${variable ?? `"${value}"`} always;`).join("\n");
}

const files = `    try_files $uri $uri/ =404;
    limit_except GET { deny all; }
`;

function hidden(): string {
  return `  # _headers, .htaccess and the like are for other servers.
  location ~ /(?:_|\\.(?!well-known/)) {
    return 404;
  }
`;
}

function rules(path: string, site: NamedSite, cache: string): string {
  // nginx already has text/html in both lists.
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
  # Its own default, 1, makes pages an eighth heavier; they are so short that the highest costs nothing.
  gzip_comp_level 9;
  gzip_vary on;
  gzip_types ${others(compressedTypes)};

${secure(site)}
  add_header Cache-Control ${cache} always;
`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
