// A feed as Atom (RFC 4287).
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Feed, FeedEntry } from "./feed";
import { midnight } from "./feed-day";

/**
 * The feed as a document. If the portal's address is not known, its links are relative to the feed's own address (RFC 4287, 2,
 * with RFC 3987); feed readers resolve them.
 */
export function buildAtomFeed(feed: Feed): string {
  const { id, title, author, root, page, atom, updated, entries } = feed;
  const tree = x(null, [
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" }, [
      x("id", id),
      x("title", title),
      x("updated", midnight(updated)),
      x("author", [x("name", author)]),
      x("link", { rel: "self", type: "application/atom+xml", href: root + atom }),
      x("link", { rel: "alternate", type: "text/html", href: root + page }),
      ...entries.map((entry) => entryOf(entry, root)),
    ]),
  ]);
  // The serialiser does not escape this sequence, which is not allowed in text (XML 1.0, 2.4).
  return `${toXml(tree).replaceAll("]]>", "]]&gt;")}\n`;
}

function entryOf({ id, title, date, address, summary, html }: FeedEntry, root: string) {
  return x("entry", [
    x("id", id),
    x("title", title),
    x("updated", midnight(date)),
    x("published", midnight(date)),
    x("link", { rel: "alternate", type: "text/html", href: root + address }),
    x("summary", summary),
    ...(html ? [x("content", { type: "html" }, html)] : []),
  ]);
}
