// Addresses on other websites that addresses.yml lists as dead or replaced. Nothing is fetched.
import { isScalar, parseDocument, visit } from "yaml";
import { dayInWords } from "../../domain/version-date";
import type { SourceFile } from "../decode";
import type { Spot } from "../problem";
import type { Addresses } from "../schemas";
import type { Advise } from "./advice";
import type { AdvisedText, Sources } from "./advised-content";

// What these say of addresses is past, or about them.
const leftOut = new Set(["addresses.yml", "advice.yml", "number-history.yml", "versions.yml"]);

/** Looks at the links of the sections, and at every address in the lists. */
export function adviseOnAddresses(sections: AdvisedText[], { files, folders, settings }: Sources, advise: Advise): void {
  if (Object.keys(settings.addresses).length === 0) return;
  const look = (url: string, spot: Spot, about?: string) => {
    const entry = entryFor(url, settings.addresses);
    if (!entry) return;
    const since = entry.since && dayInWords(entry.since);
    advise("outside-address", spot, about, url, dayInWords(entry["looked-at"]), entry.now === "dead" ? undefined : entry.now, since);
  };
  for (const { about, file, links } of sections) for (const { url, offset } of links) look(url, { ...file, offset }, about);
  for (const file of files) {
    if (file.refused || !file.name.endsWith(".yml") || leftOut.has(file.name)) continue;
    const about = folders.find(({ settings: own }) => own === file)?.number;
    for (const { address, offset } of addressesIn(file)) look(address, { ...file, offset }, about);
  }
}

// The longest entry says most; a slash at the end makes no other address.
function entryFor(url: string, addresses: Addresses) {
  const plain = (address: string) => address.replace(/#.*$/, "").replace(/\/$/, "").toLowerCase();
  const matches = ([known]: [string, unknown]) =>
    known.endsWith("*") ? url.toLowerCase().startsWith(known.slice(0, -1).toLowerCase()) : plain(known) === plain(url);
  return Object.entries(addresses)
    .filter(matches)
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

function addressesIn({ text }: SourceFile): { address: string; offset: number }[] {
  const found: { address: string; offset: number }[] = [];
  visit(parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" }), (_key, node) => {
    if (isScalar(node) && typeof node.value === "string" && /^https?:/.test(node.value))
      found.push({ address: node.value, offset: node.range?.[0] ?? 0 });
  });
  return found;
}
