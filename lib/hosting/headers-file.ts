// The file _headers, which Netlify and Cloudflare read from the root of a site.
import { type Header, keptFolders, keptForEver, securityHeaders } from "./headers";

/**
 * Text of `_headers`. `path` is what comes before all addresses of the site: "", or "/procedures". Both hosts revalidate
 * pages by themselves, and would join two values of Cache-Control into one.
 */
export function headersFile(path: string, headers: Header[] = securityHeaders): string {
  const all = headers.map(({ name, value }) => `  ${name}: ${value}`);
  const kept = keptFolders.flatMap((folder) => [`${path}/${folder}/*`, `  Cache-Control: ${keptForEver}`]);
  return `${[`${path}/*`, ...all, ...kept].join("\n")}\n`;
}
