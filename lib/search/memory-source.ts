// An index that was just built as a source of shards: the search in a terminal and in tests reads the very files of a site.
import type { LateCode } from "./late-code";
import { rootName, type SearchRoot, type Shard, type ShardSource } from "./search-index";

/** Rejects for a shard that does not exist, as a fetch would. */
export function memorySource({ root, shards }: { root: SearchRoot; shards: Map<string, Shard> }): ShardSource {
  return async (name) => {
    if (name === rootName) return root;
    const shard = shards.get(name);
    if (shard === undefined) throw new Error(`The search index has no ${name}.`);
    return shard;
  };
}

/** The code that few queries need, from beside this file. */
export const lateCode: LateCode = {
  spelling: () => import("./spelling"),
  packed: () => import("./packed-index"),
  completion: () => import("./complete"),
  numbers: () => import("./numbers-and-labels"),
  definitions: () => import("./definitions"),
  phrases: () => import("./phrases"),
  partners: () => import("./partners-asked"),
  offers: () => import("./offer"),
};

/** The same code; `count` gets the name of each whenever it is asked for. */
export function countLateCode(count: (name: string) => void): LateCode {
  const counted = Object.entries(lateCode).map(([name, load]) => [
    name,
    () => {
      count(name);
      return load();
    },
  ]);
  return Object.fromEntries(counted) as LateCode;
}
