// Compares any two versions of a section in the browser, with the same code as the build. The choice is in the address.
import { dayInWords } from "@/lib/domain/version-date";
import { comparison, versionOfAnchor } from "@/lib/site/anchors";
import { wordsBefore, wordsNow } from "@/lib/site/difference-sides";
import { versionAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/versions";
import { compareTexts, type Text } from "../../lib/markdown/compare-texts";
import { fetchPage } from "../browser/fetch-page";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { showTree } from "./show-tree";

class CompareVersions extends HTMLElement {
  connectedCallback(): void {
    const number = this.dataset.number ?? "";
    const days = [...document.querySelectorAll(".version-of[id]")].map(({ id }) => versionOfAnchor(id)).sort();
    const [from, to] = [this.choose(days, days[0]), this.choose(days, days[days.length - 1])];
    const button = element("button", { type: "submit" }, words.compare);
    const form = element(
      "form",
      { class: "compare" },
      element("label", {}, `${words.from} `, from),
      " ",
      element("label", {}, `${words.to} `, to),
      " ",
      button,
    );
    const said = element("p", { role: "status", class: "standing" });
    const shown = element("div", { class: "sides" });
    this.replaceChildren(form, said, shown);

    const compare = async () => {
      const [earlier, newer] = [from.value, to.value].sort();
      said.textContent = "";
      shown.replaceChildren();
      if (earlier === newer) {
        said.textContent = words.chooseTwo;
        return;
      }
      try {
        const [before, after] = await Promise.all([earlier, newer].map((day) => textOf(versionAddress(number, day))));
        const { changes, tree } = compareTexts(before, after);
        const isSame = changes.every(({ kind }) => kind === "same");
        said.textContent = (isSame ? words.sameWords : words.changes)(dayInWords(earlier), dayInWords(newer));
        shown.append(...sides(element("div", { class: "difference" }, ...showTree(tree.children))));
      } catch {
        said.textContent = words.notLoaded;
      }
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      optional(() => history.replaceState(null, "", comparison(...([from.value, to.value].sort() as [string, string]))));
      void compare();
    };
    const read = () => {
      const [, earlier, newer] = /^#(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(location.hash) ?? [];
      if (!days.includes(earlier) || !days.includes(newer)) return;
      [from.value, to.value] = [earlier, newer];
      void compare().then(() => form.scrollIntoView());
    };
    addEventListener("hashchange", read);
    read();
  }

  private choose(days: string[], chosen: string): HTMLSelectElement {
    const options = days.map((day) => element("option", { value: day }, dayInWords(day)));
    const select = element("select", {}, ...options);
    select.value = chosen;
    return select;
  }
}

// The words before and after, each without what is on the other side alone.
function sides(difference: HTMLElement): HTMLElement[] {
  const side = (label: string, words: string) => {
    const made = difference.cloneNode() as HTMLElement;
    made.innerHTML = words;
    return element("div", {}, element("h2", {}, label), made);
  };
  return [side(words.before, wordsBefore(difference.innerHTML)), side(words.after, wordsNow(difference.innerHTML))];
}

async function textOf(address: string): Promise<Text> {
  const tokens = (await fetchPage(address)).getElementById("tokens")?.textContent;
  if (!tokens) throw new Error(`${address} has no data of its words.`);
  return JSON.parse(tokens) as Text;
}

customElements.define("compare-versions", CompareVersions);
