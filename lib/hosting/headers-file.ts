// The file _headers, which Netlify and Cloudflare read from the root of a site.
import { keptFolders, keptForEver, securityHeaders } from "./headers";

/** Text of `_headers`. Both hosts revalidate pages by themselves, and would join two values of Cache-Control into one. */
export function headersFile(): string {
  const all = securityHeaders.map(({ name, value }) => `  ${name}: ${value}`);
  const kept = keptFolders.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${keptForEver}`]);
  return `${["/*", ...all, ...kept].join("\n")}\n`;
}
