// The feeds of a page, where browsers and feed readers look for them (RFC 4287 and JSON Feed 1.1: autodiscovery); React
// lifts them into the head.
import { feedAddress } from "@/lib/site/urls";

const types = { atom: "application/atom+xml", json: "application/feed+json" };

/** `of` is the permanent id of a chapter, or "manual"; `title` says whose amendments they tell. */
export function Feeds({ of, title }: { of: string; title: string }) {
  return (Object.keys(types) as (keyof typeof types)[]).map((kind) => (
    <link key={kind} rel="alternate" type={types[kind]} title={title} href={feedAddress(of, kind)} />
  ));
}
