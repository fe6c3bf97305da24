// The configurations that a host reads from the site itself.
import { type Header, securityHeaders } from "./headers";
import { headersFile } from "./headers-file";
import { htaccess } from "./htaccess";

/** Address of what Netlify and Cloudflare read, and no other server shows. Where a name begins with a dot, none does. */
export const headersFileAddress = "/_headers";

/**
 * Texts by where they are in the site's folder. `path` is what comes before all addresses of the site: "", or
 * "/procedures"; `headers` are those of every answer.
 */
export function hostingFiles(path: string, headers: Header[] = securityHeaders): Map<string, string> {
  return new Map([
    [headersFileAddress, headersFile(path, headers)],
    ["/.htaccess", htaccess(path, headers)],
  ]);
}
