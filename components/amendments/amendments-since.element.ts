// “Changed since …”: amendments before a day are hidden. The day is in the address, so that it can be bookmarked.

import { dayInWords, isDay } from "@/lib/domain/version-date";
import { briefingAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";

class AmendmentsSince extends HTMLElement {
  connectedCallback(): void {
    const field = element("input", { type: "date" });
    const said = element("p", { role: "status", class: "standing" });
    const form = element("form", { class: "compare" }, element("label", {}, `${words.changedSince} `, field));
    const show = () => {
      let shown = 0;
      for (const section of document.querySelectorAll<HTMLElement>(".amendments-of")) {
        section.hidden = (section.dataset.date ?? "") < field.value;
        if (!section.hidden) shown += section.querySelectorAll(".amendment-list > li").length;
      }
      // The same day on the sheet to hand out.
      for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${briefingAddress}"]`))
        link.hash = field.value ? `since=${field.value}` : "";
      said.textContent = field.value ? words.countSince(shown, dayInWords(field.value)) : "";
    };
    field.onchange = () => {
      optional(() => history.replaceState(null, "", field.value ? `#since=${field.value}` : location.pathname));
      show();
    };
    form.onsubmit = (event) => event.preventDefault();
    const read = () => {
      const day = new URLSearchParams(location.hash.slice(1)).get("since") ?? "";
      if (!isDay(day)) return;
      field.value = day;
      show();
    };
    addEventListener("hashchange", read);
    this.append(form, said);
    read();
  }
}

customElements.define("amendments-since", AmendmentsSince);
