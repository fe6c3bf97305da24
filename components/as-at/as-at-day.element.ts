// The chapter on a day that the reader types: the page that shows it from the change before.
import { dayInWords } from "@/lib/domain/version-date";
import * as words from "@/lib/wording/versions";
import { element } from "../browser/make-element";

class AsAtDay extends HTMLElement {
  connectedCallback(): void {
    const days = (this.dataset.days ?? "").split(" ").sort();
    const field = element("input", { type: "date", required: "", min: days[0] });
    const said = element("p", { role: "status", class: "standing" });
    const form = element(
      "form",
      { class: "compare" },
      element("label", {}, `${words.asItWasOn} `, field),
      " ",
      element("button", { type: "submit" }, words.show),
    );
    form.noValidate = true;
    form.onsubmit = (event) => {
      event.preventDefault();
      const day = days.findLast((one) => one <= field.value);
      if (day && field.value) location.href = location.pathname.replace(/versions\/$/, `as-at/${day}/`);
      else said.textContent = field.value ? words.firstKept(dayInWords(days[0])) : words.chooseDay;
    };
    this.append(element("p", { class: "standing" }, words.anyDaySince(dayInWords(days[0]))), form, said);
  }
}

customElements.define("as-at-day", AsAtDay);
