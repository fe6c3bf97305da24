// The sections that a sheet is for: those that the address names, or else those of this tab's print list.
import { type PrintList, readPrintList } from "@/lib/domain/print-list";
import { trayCode } from "@/lib/site/assets";
import { numbersAddress } from "@/lib/site/urls";
import { unpackNumbers } from "@/lib/util/pack-numbers";
import { fetchJson } from "../browser/fetch-json";

/** What is in the manual, what of it is named, and in this tab's list. */
export type Lists = { held: string[]; chapterOf: (number: string) => string; own: string[]; named: () => PrintList };

/** Rejects where the numbers of the manual cannot be fetched. */
export async function readLists(): Promise<Lists> {
  const [packed, tray] = await Promise.all([
    fetchJson(numbersAddress) as Promise<string>,
    import(trayCode) as Promise<typeof import("../print-list/tray")>,
  ]);
  const chapters = new Map(unpackNumbers(packed).flatMap(({ number, sections }) => sections.map((section) => [section, number] as const)));
  const held = [...chapters.keys()];
  const own = readPrintList(tray.selected().join(), held).numbers;
  return {
    held,
    chapterOf: (number) => chapters.get(number) ?? number,
    own,
    named: () => readPrintList(location.hash || own.join(), held),
  };
}
