// The search as the browser has it: its code and the files of its index, each fetched when a query first needs it.

import type { OpenSearch } from "@/lib/search/search-answer";
import { rootName, type ShardSource } from "@/lib/search/search-index";
import {
  completionCode,
  definitionsCode,
  engineCode,
  numbersCode,
  offersCode,
  packedCode,
  partnersCode,
  phrasesCode,
  spellingCode,
} from "@/lib/site/assets";
import { searchIndexAddress, shardAddress } from "@/lib/site/urls";
import { fetchJson } from "../browser/fetch-json";

/** Opens the index. Rejects where it cannot be fetched: offline, or a newer build took its place. */
export async function loadSearch(): Promise<OpenSearch> {
  // The root comes beside the code, not after it.
  const [root, { openSearch }] = await Promise.all([fetchJson(searchIndexAddress), import(engineCode) as Promise<Engine>]);
  const source: ShardSource = async (name, folder) => (name === rootName ? root : fetchJson(shardAddress(folder, name)));
  return openSearch(source, {
    spelling: () => import(spellingCode),
    packed: () => import(packedCode),
    completion: () => import(completionCode),
    numbers: () => import(numbersCode),
    definitions: () => import(definitionsCode),
    phrases: () => import(phrasesCode),
    partners: () => import(partnersCode),
    offers: () => import(offersCode),
  });
}

type Engine = typeof import("@/lib/search/search");
