// The search index as the browser has it: fetched from the portal's own files, each when a query first needs it.
import { shardAddress } from "@/lib/permalink";
import { openSearch, type Search } from "@/lib/search/search";
import { rootName } from "@/lib/search/search-index";

/**
 * Opens the index whose root is at `address`; `offers` is the address of that module. Rejects where the index cannot
 * be fetched: offline, or a newer build took its place.
 */
export function loadSearch(address: string, offers: string): Promise<Search> {
  return openSearch(
    async (name, folder) => {
      const response = await fetch(name === rootName ? address : shardAddress(folder, name));
      if (!response.ok) throw new Error(`A file of the search index answered ${response.status}.`);
      return response.json();
    },
    () => import(offers),
  );
}
