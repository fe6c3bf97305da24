// On the page for addresses that lead nowhere: "Did you mean 8.45.12?"
import { nearestNumber } from "@/lib/did-you-mean";
import { isNumber } from "@/lib/number";
import { numbersAddress, pageAddress } from "@/lib/permalink";
import { unpackNumbers } from "@/lib/search/pack-numbers";

class NearNumber extends HTMLElement {
  async connectedCallback(): Promise<void> {
    // /8.45.21/, /8-45-21, /manual/8.45.21.html: the last thing in the address that looks like a number.
    const asked = /(\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?)(?:\.html?)?\/?$/i.exec(location.pathname)?.[1].replaceAll("-", ".").toLowerCase();
    if (!asked || !isNumber(asked)) return;
    const response = await fetch(numbersAddress);
    if (!response.ok) return;
    const known = unpackNumbers(await response.json()).flatMap(({ number, sections }) => [number, ...sections]);
    const nearest = nearestNumber(asked, known);
    if (!nearest) return;
    const sentence = document.createElement("p");
    const link = document.createElement("a");
    link.href = pageAddress(nearest);
    link.textContent = nearest;
    sentence.append(
      known.includes(asked) ? "The section is at " : `This manual holds no ${asked}. Did you mean `,
      link,
      known.includes(asked) ? "." : "?",
    );
    this.replaceChildren(sentence);
  }
}

customElements.define("near-number", NearNumber);
