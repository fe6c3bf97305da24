// The postings of a large manual, in files. Fetched with the root of one.
import { unpackPostings } from "./pack-postings";
import { pairKeys, pairPlace } from "./pairs";
import type { Posting } from "./posting";
import { type SearchRoot, shardName } from "./search-index";
import type { Tools } from "./tools";

export type PackedIndex = {
  /** Where a key is; empty if nothing has it. */
  postings: (key: string) => Promise<Posting[]>;
  /** Where each pair of the words is side by side, that counts (lib/search/pairs.ts). */
  pairs: (folded: string[], tools: Tools) => Promise<Posting[][]>;
};

/** Reads postings from files, which `shard` gives by their names. Both functions reject where a file cannot be had. */
export function openPacked({ postings, pairs }: SearchRoot, shard: (name: string) => Promise<string>): PackedIndex {
  return {
    async postings(key) {
      const file = lastAtMost(postings, key);
      return file < 0 ? [] : unpackPostings(packedIn(await shard(shardName("postings", file)), key));
    },
    pairs(folded, tools) {
      const find = async (key: number) => {
        const { file, written } = pairPlace(key, pairs);
        return unpackPostings(packedIn(await shard(shardName("pairs", file)), written));
      };
      return Promise.all([...pairKeys(folded, tools)].map(find));
    },
  };
}

/** Position of the last of the sorted keys that is not after `key`; -1 where all are. */
function lastAtMost(sorted: string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// A posting file is lines of key, tab, postings, each with a line end before it.
function packedIn(file: string, key: string): string {
  const start = file.indexOf(`\n${key}\t`);
  if (start < 0) return "";
  const from = start + key.length + 2;
  const to = file.indexOf("\n", from);
  return file.slice(from, to < 0 ? undefined : to);
}
