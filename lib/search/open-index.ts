// An index opened for searching: fetches each shard once, when a query first needs it, and reads only what is asked for.

import { once } from "../util/once";
import type { LateCode } from "./late-code";
import { unpackPostings } from "./pack-postings";
import type { PackedIndex } from "./packed-index";
import { hash } from "./pairs";
import type { NamedPartner } from "./partners-asked";
import type { Posting } from "./posting";
import { type IndexedSection, rootName, type SearchRoot, type Shard, type ShardSource, sectionsInChunk, shardName } from "./search-index";
import type { Respelt } from "./spelling";
import { postingsFromTexts } from "./text-postings";
import { type Entry, openThesaurus, type Thesaurus } from "./thesaurus";
import { wordsOf } from "./words";

export type OpenIndex = {
  root: SearchRoot;
  /** Whom to call. */
  partners: NamedPartner[];
  /** Where a key is; empty if nothing has it. */
  postings: (key: string) => Promise<Posting[]>;
  /** What is typed by the thesaurus beginning with a word, stop words aside; undefined if nothing is. */
  typed: (lead: string) => Promise<Entry[] | undefined>;
  /** Sections whose questions have a word, and how much it leads to each; what is not in the manual comes after the last. */
  asked: (token: string) => Promise<Posting[]>;
  /** Where words are side by side, in a large manual. */
  pairs?: PackedIndex["pairs"];
  section: (at: number) => Promise<IndexedSection>;
  /** How words were read, kept while the reader types on. */
  respelt: Map<string, Promise<Respelt | undefined>>;
  /** A file by its name. */
  file: (name: string) => Promise<Shard>;
  /** What code that is fetched later needs as well, so that it does not bring it along once more. */
  hash: typeof hash;
  once: typeof once;
};

/** So many sections of words are kept unpacked, about 20 MB. */
const mostKept = 300_000;

/** Opens the index of a source. Rejects where its root, or the code that reads a large one, cannot be had. */
export async function openIndex(source: ShardSource, late: Pick<LateCode, "packed">): Promise<OpenIndex> {
  const root = (await source(rootName, "")) as SearchRoot;
  const held = new Map(root.held);
  const fetched = new Map<string, Promise<Shard>>();
  const shard = (name: string): Promise<Shard> => {
    const here = held.get(name);
    if (here !== undefined) return Promise.resolve(here);
    return once(fetched, name, () => source(name, root.folder) as Promise<Shard>);
  };
  const { texts } = root;
  const packed = texts ? undefined : (await late.packed()).openPacked(root, async (name) => (await shard(name)) as string);
  const find = texts ? postingsFromTexts(texts, root.numbers.includes(";")) : packed?.postings;
  const unpacked = new Map<string, Posting[]>();
  let kept = 0;
  const thesauri = new Map<number, Promise<Thesaurus>>();
  const thesaurusOf = async (token: string) => {
    if (root.typed === 0) return undefined;
    const file = hash(token) % root.typed;
    return once(thesauri, file, async () => openThesaurus((await shard(shardName("typed", file))) as string));
  };
  return {
    root,
    partners: (root.partners ?? []).map((one) => ({ ...one, words: wordsOf(one.name).map(({ folded }) => folded) })),
    respelt: new Map(),
    async postings(key) {
      const known = unpacked.get(key);
      if (known) return known;
      const found = (await find?.(key)) ?? [];
      // A reader who types for a long time fills no memory.
      kept += found.length + 1;
      if (kept > mostKept) {
        unpacked.clear();
        kept = found.length + 1;
      }
      unpacked.set(key, found);
      return found;
    },
    typed: async (lead) => (await thesaurusOf(lead))?.entries.get(lead),
    asked: async (token) => unpackPostings((await thesaurusOf(token))?.asked.get(token) ?? ""),
    pairs: packed?.pairs,
    async section(at) {
      if (texts) return texts[at];
      const chunk = (await shard(shardName("text", Math.floor(at / sectionsInChunk)))) as IndexedSection[];
      return chunk[at % sectionsInChunk];
    },
    file: shard,
    hash,
    once,
  };
}
