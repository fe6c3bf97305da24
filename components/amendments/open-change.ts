// “Changed 3 March 2022” beside a number: the change note, and the words before and now, over the page that is read.
import { versionsStyle } from "@/lib/site/assets";
import { allVersions } from "@/lib/wording/amendments";
import { fetchStyle } from "../browser/add-style";
import { fetchPage } from "../browser/fetch-page";
import { element } from "../browser/make-element";
import { openPanel } from "../panels/open-panel";

/** Opens the change that `link` leads to, an address with the anchor of a version. Throws where it cannot be fetched. */
export async function openChange(link: HTMLAnchorElement): Promise<void> {
  const [page] = await Promise.all([fetchPage(link.href), fetchStyle(versionsStyle)]);
  const change = page.getElementById(link.hash.slice(1));
  const shown = [...(change?.querySelectorAll<HTMLElement>(".change-note, .sides") ?? [])];
  if (shown.length === 0) throw new Error("There is no such change.");
  openPanel(link.textContent ?? "", link, [...shown, element("p", {}, element("a", { href: link.href }, allVersions))], "wide");
}
