// Headers for the editor's page. It is a separate site, and the only page of the product that runs other people's code and talks
// to another host.
import { type Header, securityHeaders } from "../../hosting/headers";
import type { Site } from "../../hosting/nginx";
import { plainOrigin } from "../../hosting/values";

/**
 * The policy of the editor's page. `hosts` are the origins it talks to: the git host's API and its sign-in. The preview is a
 * frame made in the browser, with the editor's address as its base. The page writes styles while it runs, and reads its own
 * pictures from data: addresses, which contact nobody. Throws WrongValue.
 */
export function editorPolicy(hosts: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src ${["'self'", "data:", ...hosts.map(plainOrigin)].join(" ")}`,
    "frame-src blob:",
    "form-action 'self'",
    "base-uri 'self'",
  ].join("; ");
}

/** The editor's site, for a server that also serves the portal. */
export function editorSite(hosts: string[]): Site {
  return { name: "editor", headers: editorHeaders(hosts) };
}

/** Headers of every answer of the editor's site. */
export function editorHeaders(hosts: string[]): Header[] {
  const own: Record<string, string> = {
    "Content-Security-Policy": `${editorPolicy(hosts)}; frame-ancestors 'none'`,
    // Signing in opens a window with the git host's page, which must be able to answer.
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  };
  return [
    ...securityHeaders.map(({ name, value }) => ({ name, value: own[name] ?? value })),
    { name: "X-Robots-Tag", value: "noindex, nofollow" },
  ];
}
