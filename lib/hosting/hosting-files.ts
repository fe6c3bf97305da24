// The configurations that a host reads from the site itself.
import { headersFile } from "./headers-file";
import { htaccess } from "./htaccess";

/** Address of what Netlify and Cloudflare read, and no other server shows. Where a name begins with a dot, none does. */
export const headersFileAddress = "/_headers";

/** Texts by their addresses from the root of the site. */
export function hostingFiles(): Map<string, string> {
  return new Map([
    [headersFileAddress, headersFile()],
    ["/.htaccess", htaccess()],
  ]);
}
