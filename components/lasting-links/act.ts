// What is done on request: copy, select, print, show amendments.
import { printPageCode, showAmendmentsCode, trayCode } from "@/lib/site/assets";
import { copy } from "./copy";
import type { CopyRow } from "./copy-row.element";
import { tell } from "./tell";

type Tray = typeof import("../print-list/tray");
type Amendments = typeof import("../amendments/toggle-amendments");
type PrintPage = typeof import("../print-page/print-page");

/** Does what `button` says and tells the reader. Rejects where the code for it cannot be fetched. */
export async function act(button: HTMLElement): Promise<void> {
  const { does = "" } = button.dataset;
  if (does === "Select") return ((await import(trayCode)) as Tray).toggle(button);
  if (does === "Show amendments") return await ((await import(showAmendmentsCode)) as Amendments).toggle(button);
  if (does.startsWith("Print")) return await print(button, does === "Print");
  await copy(button, does.replace("Copy ", ""));
}

async function print(button: HTMLElement, codes: boolean): Promise<void> {
  const { printPage } = (await import(printPageCode)) as PrintPage;
  try {
    await printPage({ codes });
  } catch {
    const row = button.closest<CopyRow>("copy-row");
    if (row) tell(row, "The QR codes could not be fetched. Print without them, or try again.");
  }
}
