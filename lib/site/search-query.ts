// A search as the address of its results.
import type { Filter } from "../search/filter";
import { hasLabels } from "../util/has-labels";
import { homeAddress, searchAddress } from "./urls";

/** What was asked: the words typed, and what the results are narrowed to. */
export type Asked = {
  q: string;
  filter?: Filter;
  /** The chapter that was read, as addresses have it. */
  from?: string;
};

/** Address of the results for a query. Behind a #, which no browser sends to a server (RFC 3986, 3.5). */
export function searchFor(asked: Pick<Asked, "q" | "from"> & Partial<Filter>): string {
  return `${searchAddress}#${new URLSearchParams(asked)}`;
}

/** The query in the search page's address: behind # from our own form, behind ? in a link made by hand. */
export function askedOf(address: { hash: string; search: string }): Asked {
  const behindHash = new URLSearchParams(address.hash.slice(1));
  const given = behindHash.has("q") ? behindHash : new URLSearchParams(address.search);
  const [chapter, part] = [given.get("chapter"), given.get("part")];
  const asked = { q: (given.get("q") ?? "").trim(), ...(chapter && { filter: { chapter, ...(part && { part }) } }) };
  return hasLabels ? withFrom(asked, given.get("from")) : asked;
}

function withFrom(asked: Asked, from: string | null): Asked {
  return from ? { ...asked, from } : asked;
}

/** The chapter that is read at an address, for searchFor: of sections with the number typed, its own come first. Only for manuals with labels. */
export function chapterRead(address: { hash: string; search: string; pathname: string }): Pick<Asked, "from"> {
  const { from } = askedOf(address);
  if (from) return { from };
  // No chapter has the name of a page of the portal.
  const [chapter, ...deeper] = address.pathname.slice(homeAddress.length).split("/");
  return deeper.length > 0 ? { from: chapter } : {};
}
