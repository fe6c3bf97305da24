// Measures what the search's first answer costs the reader's connection, from the files of a finished site.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { lateCode } from "../../lib/search/memory-source";
import { openSearch } from "../../lib/search/search";
import { rootName } from "../../lib/search/search-index";
import { searchIndexAddress, shardAddress } from "../../lib/site/urls";

/** Gzipped bytes, code included, fetched before each query's answer by a reader who asks nothing else, in rising order. */
export async function measureFirstAnswers(out: string, queries: string[]): Promise<number[]> {
  const known = new Map<string, number>();
  const zipped = (address: string) => {
    const bytes = known.get(address) ?? gzipSync(readFileSync(join(out, address)), { level: 6 }).length;
    known.set(address, bytes);
    return bytes;
  };
  const assets = readdirSync(join(out, "assets"));
  const code = (name: string) => zipped(`/assets/${assets.find((file) => file.startsWith(`${name}.`) && file.endsWith(".js"))}`);
  const sums: number[] = [];
  for (const query of queries) {
    let sum = code("search") + code("engine");
    const fetched = new Set<string>();
    const fetchOnce = <T>(name: string, load: () => T): T => {
      if (!fetched.has(name)) sum += code(name);
      fetched.add(name);
      return load();
    };
    const { search } = await openSearch(
      async (name, folder) => {
        const address = name === rootName ? searchIndexAddress : shardAddress(folder, name);
        sum += zipped(address);
        return JSON.parse(readFileSync(join(out, address), "utf8"));
      },
      {
        spelling: () => fetchOnce("spelling", lateCode.spelling),
        numbers: () => fetchOnce("numbers", lateCode.numbers),
        definitions: () => fetchOnce("definitions", lateCode.definitions),
        phrases: () => fetchOnce("phrases", lateCode.phrases),
        partners: () => fetchOnce("partners", lateCode.partners),
        offers: () => fetchOnce("offers", lateCode.offers),
      },
    );
    await search(query);
    sums.push(sum);
  }
  return sums.sort((a, b) => a - b);
}

/** The value that a `share` (0 to 1) of the sorted values do not exceed. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
