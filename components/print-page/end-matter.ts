// What is at the end of the last sheet: the web addresses of the links, by section, and where to check the codes.

import { checkAddress } from "@/lib/site/urls";
import { webAddresses } from "@/lib/site/web-addresses";
import { webAddressesOf, whatCodesShow } from "@/lib/wording/paper";
import { element } from "../browser/make-element";
import { calledIn } from "../browser/number-of";
import { wholeAddress } from "../browser/whole-address";

/** Puts it on the page as its sections are now, in the place of what is there. The style of it must be in force. */
export function setEndMatter(): void {
  for (const before of document.querySelectorAll(".web-addresses, .about-codes")) before.remove();
  const sections = [...document.querySelectorAll<HTMLElement>("main .section[id]")];
  const found = webAddresses(sections.map((section) => ({ number: calledIn(section), addresses: addressesIn(section) })));
  const names = found.map(({ numbers }) => numbers.join(", "));
  // The number is there once for all addresses of its section.
  const items = found.map(({ address }, i) =>
    element("li", {}, element("span", {}, names[i] === names[i - 1] ? "" : names[i]), element("span", {}, address)),
  );
  const footer = document.querySelector(".site-footer");
  if (items.length > 0) {
    const list = element("ul", {}, ...items);
    list.style.setProperty("--longest", `${Math.max(...names.map(({ length }) => length))}ch`);
    footer?.prepend(element("div", { class: "web-addresses" }, element("p", {}, webAddressesOf), list));
  }
  // A sheet to hand out has codes in a table, and no footer of the site.
  const handout = document.querySelector(".handout-sheet:has(.code)");
  if (handout || sections.some(({ dataset }) => dataset.fingerprint))
    (handout ?? footer)?.append(element("small", { class: "about-codes" }, `${whatCodesShow} ${wholeAddress(checkAddress)}`));
}

function addressesIn(section: HTMLElement): string[] {
  return [...section.querySelectorAll<HTMLAnchorElement>(".words a.outside")].map((link) => link.getAttribute("href") ?? "");
}
