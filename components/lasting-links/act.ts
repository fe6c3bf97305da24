// What is done on request: share, call, look at the contents, add to the print list, print, show amendments.
import { printPageCode, showAmendmentsCode, showChangeCode, trayCode } from "@/lib/site/assets";
import { completeMail } from "@/lib/site/mail-address";
import { openMeaning } from "../panels/meaning-popover";
import { openCall, openContents } from "../panels/reading-panels";
import { openSharePanel } from "../share/share-panel";
import { openKeys } from "./keys";

type Tray = typeof import("../print-list/tray");
type Amendments = typeof import("../amendments/toggle-amendments");
type Change = typeof import("../amendments/open-change");
type PrintStamp = HTMLElement & { print(): Promise<void> };
type PrintPage = typeof import("../print-page/print-options");

/** Does what `control` says and tells the reader. Rejects where the code for it cannot be fetched. */
export async function act(control: HTMLElement): Promise<void> {
  switch (control.dataset.does) {
    case "share":
      return share(control, sectionOf(control));
    case "contents":
      return openContents(control);
    case "call":
      return openCall(control);
    case "Select":
      return ((await import(trayCode)) as Tray).toggleInPrintList(control);
    case "show-amendments":
      return ((await import(showAmendmentsCode)) as Amendments).toggleAmendments(control);
    case "show-change":
      return ((await import(showChangeCode)) as Change).openChange(control as HTMLAnchorElement);
    case "keys":
      return openKeys(control);
    case "report":
      return location.assign(completeMail((control as HTMLAnchorElement).href, location.href));
    case "print":
      return document.querySelector<PrintStamp>("print-stamp")?.print();
    case "print-options":
      return ((await import(printPageCode)) as PrintPage).openPrintOptions(control);
  }
  if (control.matches(".self")) share(control, document.getElementById(control.closest("[data-fingerprint]")?.id ?? ""));
  else if (!(await openMeaning(control as HTMLAnchorElement))) location.assign((control as HTMLAnchorElement).href);
}

function sectionOf(control: Element): HTMLElement | null {
  return control.closest<HTMLElement>(".section");
}

// Words that are marked in the section say which paragraph is meant.
function share(opener: HTMLElement, target: HTMLElement | null): void {
  const section = sectionOf(opener);
  if (!section || !target) return;
  const selection = getSelection();
  const begin = selection?.anchorNode;
  const around = begin instanceof Element ? begin : begin?.parentElement;
  const marked = selection?.isCollapsed ? undefined : around?.closest<HTMLElement>(".words [data-fingerprint]");
  openSharePanel(section, opener, target === section && marked && section.contains(marked) ? marked : target);
}
