// The file _headers, which Netlify and Cloudflare read from the root of a site.
import { addressesOf, type Header, keptFolders, keptForEver, securityHeaders } from "./headers";

/**
 * Text of `_headers`. `path` comes before all addresses of the site: "", or "/procedures". Both hosts revalidate pages by
 * default, and would join a second Cache-Control to their own.
 */
export function headersFile(path: string, headers: Header[] = securityHeaders): string {
  const all = headers.map(({ name, value }) => `  ${name}: ${value}`);
  // Both hosts join a header that is set twice; of two values for one permission, the last one counts (RFC 9651, 4.2.2).
  const own = headers.flatMap(({ name, onPage }) =>
    onPage ? addressesOf(onPage.folder).flatMap((address) => [path + address, `  ${name}: ${onPage.value}`]) : [],
  );
  const kept = keptFolders.flatMap((folder) => [`${path}/${folder}/*`, `  Cache-Control: ${keptForEver}`]);
  return `${[`${path}/*`, ...all, ...own, ...kept].join("\n")}\n`;
}
