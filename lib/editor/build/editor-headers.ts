// What is sent with the editor's page, which is a site of its own: the one page of the product that runs code of others
// and speaks to another host.
import { type Header, securityHeaders } from "../../hosting/headers";
import type { Site } from "../../hosting/nginx";
import { plainOrigin } from "../../hosting/values";

/**
 * The policy of the editor's page. `hosts` are the origins it speaks to: of the git host's API, and of its sign-in. Its
 * preview is a frame made in the browser, whose base is the editor's own address. Its styles are written while it runs, and
 * it reads its own pictures from data: addresses, which reach no one. Throws WrongValue.
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

/** The editor's site, for a server that serves the portal, too. */
export function editorSite(hosts: string[]): Site {
  return { name: "editor", headers: editorHeaders(hosts) };
}

/** Headers of every answer of the editor's site. */
export function editorHeaders(hosts: string[]): Header[] {
  const own: Record<string, string> = {
    "Content-Security-Policy": `${editorPolicy(hosts)}; frame-ancestors 'none'`,
    // Signing in opens the git host's page in a window, which must be able to answer.
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  };
  return [
    ...securityHeaders.map(({ name, value }) => ({ name, value: own[name] ?? value })),
    { name: "X-Robots-Tag", value: "noindex, nofollow" },
  ];
}
