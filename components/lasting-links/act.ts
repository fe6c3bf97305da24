// What is done on request: share, call, look at the contents, add to the print list, print, show amendments.
import { printPageCode, showAmendmentsCode, showChangeCode, trayCode } from "@/lib/site/assets";
import { completeMail } from "@/lib/site/mail-address";
import { codesNotFetched } from "@/lib/wording/share";
import { openMeaning } from "../panels/meaning-popover";
import { openCall, openContents } from "../panels/reading-panels";
import { openSharePanel } from "../share/share-panel";
import { openKeys } from "./keys";
import { tell } from "./tell";

type Tray = typeof import("../print-list/tray");
type Amendments = typeof import("../amendments/toggle-amendments");
type Change = typeof import("../amendments/open-change");
type PrintPage = typeof import("../print-page/print-page");

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
    case "print-codes":
      return print(control.dataset.does === "print-codes");
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

async function print(codes: boolean): Promise<void> {
  const { printPage } = (await import(printPageCode)) as PrintPage;
  await printPage({ codes }).catch(() => tell(codesNotFetched));
}
