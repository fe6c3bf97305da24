// The file .htaccess, which Apache reads from the root of a site if AllowOverride permits.
import {
  addressesOf,
  askedEachTime,
  asPattern,
  compressedTypes,
  type Header,
  keptFolders,
  keptForEver,
  mediaTypes,
  securityHeaders,
} from "./headers";
import { plainHeaders } from "./values";

/**
 * Text of `.htaccess`, for Apache 2.4 with mod_headers. If mod_deflate is loaded, it compresses. `path` comes before all
 * addresses of the site: "", or "/procedures".
 */
export function htaccess(path: string, headers: Header[] = securityHeaders): string {
  const types = Object.entries(mediaTypes);
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${path}/404.html
FileETag MTime Size
AddDefaultCharset off
${types.map(([ending, type]) => `AddType "${type}" .${ending}`).join("\n")}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${compressedTypes.join(" ")}
</IfModule>
# What is compressed has an ETag of its own, by which Apache would not know the page again.
RequestHeader edit If-None-Match '-gzip"' '"'
# _headers, .htaccess and the like are for other servers, or for none.
<FilesMatch "(?i)^(?:_headers$|\\.(?:ht|made-by-))">
  Require all denied
</FilesMatch>
<IfModule mod_alias.c>
  RedirectMatch 404 "/(?:_|\\.(?!well-known/))"
</IfModule>
<RequireAll>
  Require all granted
  Require method GET HEAD
</RequireAll>
${plainHeaders(headers)
  .flatMap(({ name, value, onPage }) => [
    `Header always set ${name} "${value}"`,
    ...(onPage
      ? [
          `Header always set ${name} "${onPage.value}" "expr=%{REQUEST_URI} =~ m#^${asPattern(path)}(${addressesOf(onPage.folder).map(asPattern).join("|")})$#"`,
        ]
      : []),
  ])
  .join("\n")}
Header always set Cache-Control "${askedEachTime}"
Header always set Cache-Control "${keptForEver}" "expr=%{REQUEST_URI} =~ m#^${asPattern(path)}/(${keptFolders.join("|")})/# && %{REQUEST_STATUS} -lt 400"
`;
}
