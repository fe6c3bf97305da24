// Writes the search index among the assets. The shards are in a folder named by the hash of them all, so that files of two
// versions never mix and browsers may keep each for ever.
import { createHash } from "node:crypto";
import type { SearchRoot, Shard } from "../search/search-index";
import { searchIndexAddress, shardAddress } from "../site/urls";
import { readLast, writeFiles } from "./write-files";

/** Writes the index into `folder`, the export. */
export function writeSearchIndex(folder: string, { root, shards }: { root: SearchRoot; shards: Map<string, Shard> }): void {
  const files = [...shards].map(([name, shard]): [string, string] => [name, JSON.stringify(shard)]);
  const hash = createHash("sha256");
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  const named = files.length > 0 ? { ...root, folder: `search.${hash.digest("hex").slice(0, 12)}` } : root;
  const last = readLast(searchIndexAddress);
  const before = last === undefined ? named : (JSON.parse(last) as SearchRoot);
  writeFiles(
    folder,
    files.map(([name, content]) => [shardAddress(named.folder, name), content]),
    (address) => address.replace(`/${named.folder}/`, `/${before.folder}/`),
  );
  writeFiles(folder, [[searchIndexAddress, JSON.stringify(named)]]);
}
