// Fetches the search index and prepares it, once a page.
import { makeSearch } from "@/lib/search/search";
import type { SearchIndex } from "@/lib/search/search-index";

/** Throws where the index cannot be fetched: offline, or a newer build took its place. */
export async function loadSearch(address: string): Promise<{ index: SearchIndex; search: ReturnType<typeof makeSearch> }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const index = (await response.json()) as SearchIndex;
  return { index, search: makeSearch(index) };
}
