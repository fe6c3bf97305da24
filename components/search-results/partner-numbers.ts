// The partners' telephone numbers where a query asks for them, as links to call. Fetched then.
import { telephoneAddress } from "@/lib/domain/telephone";
import type { PartnerNumber } from "@/lib/search/partners-asked";
import type { SearchAnswer } from "@/lib/search/search-answer";
import { numbersFrom } from "@/lib/wording/frame";
import * as words from "@/lib/wording/search";
import { element } from "../browser/make-element";

type Asked = Pick<SearchAnswer, "partners" | "partnersAsAt">;

/** A list of the numbers, and how old they are, for the page of results. */
export function partnerList({ partners, partnersAsAt }: Asked): HTMLElement[] {
  const list = element("ul", { "aria-label": words.phoneNumbers }, ...partners.map((one) => element("li", {}, call(one))));
  return [list, ...age(partnersAsAt)];
}

/** The numbers as a group of a list box. */
export function partnerOptions({ partners, partnersAsAt }: Asked): HTMLElement {
  const label = element(
    "div",
    { id: "suggestions-partners", role: "presentation", class: "group" },
    words.phoneNumbers,
    ...age(partnersAsAt),
  );
  const options = partners.map((one, i) =>
    call(one, { id: `suggestion-partner-${i}`, role: "option", "aria-selected": "false", tabindex: "-1" }),
  );
  return element("div", { role: "group", "aria-labelledby": label.id }, label, ...options);
}

function call({ name, telephone }: PartnerNumber, attributes: Record<string, string> = {}): HTMLAnchorElement {
  return element(
    "a",
    { ...attributes, class: "call", href: telephoneAddress(telephone) },
    element("span", {}, name),
    " ",
    element("span", { class: "number" }, telephone),
  );
}

function age(month: string | undefined): HTMLElement[] {
  return month ? [element("p", { class: "age" }, numbersFrom(month))] : [];
}
