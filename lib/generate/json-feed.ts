// A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
import type { Feed } from "./feed";
import { midnight } from "./feed-day";

/**
 * The feed as a document. JSON Feed requires absolute addresses; if the portal's own is not known, they are left out and the
 * content alone describes the change.
 */
export function buildJsonFeed({ title, author, root, page, json, entries }: Feed): string {
  const whole = (name: string, address: string) => (root === "" ? {} : { [name]: root + address });
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...whole("home_page_url", page),
    ...whole("feed_url", json),
    language: "en-GB",
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      ...whole("url", entry.address),
      title: entry.title,
      summary: entry.summary,
      ...(entry.html ? { content_html: entry.html } : { content_text: entry.summary }),
      date_published: midnight(entry.date),
    })),
  });
}
