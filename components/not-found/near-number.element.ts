// On the page for addresses that lead nowhere: "Did you mean 8.45.12?", or the text of the day that the address names.

import { isNumber } from "@/lib/domain/number";
import { nearestNumber } from "@/lib/messages/did-you-mean";
import { basePath } from "@/lib/site/base-path";
import { numbersAddress, pageAddress } from "@/lib/site/urls";
import { unpackNumbers } from "@/lib/util/pack-numbers";
import { findPage } from "../browser/fetch-page";
import { type Lead, leadOfDay } from "./dated-page";

class NearNumber extends HTMLElement {
  // The page says enough without it: where nothing can be fetched, nothing more is said.
  async connectedCallback(): Promise<void> {
    const lead = await this.leadOfDay().catch(() => undefined);
    if (lead) this.say("Read ", lead.address, lead.words, ".");
    else await this.sayNearest().catch(() => {});
  }

  private leadOfDay(): Promise<Lead | undefined> {
    return leadOfDay(basePath ? location.pathname.slice(basePath.length) : location.pathname, localDay(new Date()), findPage);
  }

  private async sayNearest(): Promise<void> {
    // /8.45.21/, /8-45-21, /manual/8.45.21.html: the last thing in the address that looks like a number.
    const asked = /(?<![\d.-])(\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?)(?:\.html?)?\/?$/i
      .exec(location.pathname)?.[1]
      .replaceAll("-", ".")
      .toLowerCase();
    if (!asked || !isNumber(asked)) return;
    const response = await fetch(numbersAddress);
    if (!response.ok) return;
    const known = unpackNumbers(await response.json()).flatMap(({ number, sections }) => [number, ...sections]);
    const nearest = nearestNumber(asked, known);
    if (!nearest) return;
    const isKnown = known.includes(asked);
    const before = isKnown ? "The section is at " : `There is no ${asked}. Did you mean `;
    this.say(before, pageAddress(nearest), nearest, isKnown ? "." : "?");
  }

  private say(before: string, address: string, words: string, after: string): void {
    const sentence = document.createElement("p");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = words;
    sentence.append(before, link, after);
    this.replaceChildren(sentence);
  }
}

/** The reader's own day, as ISO. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

customElements.define("near-number", NearNumber);
