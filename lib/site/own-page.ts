// Whether a page is the portal's.

/** True for a whole page of the portal: something else may answer in its place, or the connection end in its midst. */
export function isOwnPage(html: string): boolean {
  return html.includes("<print-stamp ") && html.trimEnd().endsWith("</html>");
}
