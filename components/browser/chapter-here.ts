// The chapter that is being read, where numbers begin anew in each: a number that several have is first of all its own.
import { askedOf } from "@/lib/site/search-query";
import { homeAddress, searchAddress } from "@/lib/site/urls";
import { hasLabels } from "@/lib/util/has-labels";

/** The chapter as addresses have it, for searchFor; empty where none is read, and in a manual whose numbers are all its own. */
export function chapterHere(): { from?: string } {
  if (!hasLabels) return {};
  const { from } = askedOf(location);
  if (location.pathname === searchAddress) return from ? { from } : {};
  const [chapter, ...deeper] = location.pathname.slice(homeAddress.length).split("/");
  return deeper.length > 0 ? { from: chapter } : {};
}
