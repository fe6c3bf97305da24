// The web addresses that the sections of a print list lead to, for its last sheet.
import { webAddresses } from "@/lib/site/web-addresses";
import { webAddressesOf } from "@/lib/wording/paper";
import { element } from "../browser/make-element";

/** As components/print-page/web-addresses.tsx has them; nothing where there are none. */
export function listAddresses(articles: HTMLElement[]): HTMLElement[] {
  const found = webAddresses(
    articles.map((article) => ({
      number: article.id,
      addresses: [...article.querySelectorAll<HTMLAnchorElement>(".words a.outside")].map((link) => link.getAttribute("href") ?? ""),
    })),
  );
  if (found.length === 0) return [];
  const items = found.map(({ address, numbers }) => element("li", {}, element("span", {}, numbers.join(", ")), ` ${address}`));
  return [element("div", { class: "web-addresses" }, element("p", {}, webAddressesOf), element("ul", {}, ...items))];
}
