// The search index as the browser has it: fetched from the portal's own files, each when a query first needs it.
import { offersCode, searchIndexAddress, shardAddress } from "@/lib/permalink";
import { openSearch, type Search } from "@/lib/search/search";
import { rootName } from "@/lib/search/search-index";

/** Opens the index. Rejects where it cannot be fetched: offline, or a newer build took its place. */
export function loadSearch(): Promise<Search> {
  return openSearch(
    async (name, folder) => {
      const response = await fetch(name === rootName ? searchIndexAddress : shardAddress(folder, name));
      if (!response.ok) throw new Error(`A file of the search index answered ${response.status}.`);
      return response.json();
    },
    () => import(offersCode),
  );
}
