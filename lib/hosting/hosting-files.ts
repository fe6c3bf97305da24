// The configuration files that a host reads from the site itself.
import { type Header, securityHeaders } from "./headers";
import { headersFile } from "./headers-file";
import { htaccess } from "./htaccess";

/**
 * Address of the file that only Netlify and Cloudflare read; other servers do not serve it. No server serves names that begin
 * with a dot.
 */
export const headersFileAddress = "/_headers";

/**
 * Texts by their place in the site's folder. `path` comes before all addresses of the site: "", or "/procedures". Every answer
 * has `headers`.
 */
export function hostingFiles(path: string, headers: Header[] = securityHeaders): Map<string, string> {
  return new Map([
    [headersFileAddress, headersFile(path, headers)],
    ["/.htaccess", htaccess(path, headers)],
  ]);
}
