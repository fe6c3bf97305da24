// On the page for addresses that lead nowhere: "Did you mean 8.45.12?", or the text of the day that the address names.

import { isNumber } from "@/lib/domain/number";
import { nearestNumber } from "@/lib/messages/did-you-mean";
import { basePath } from "@/lib/site/base-path";
import { numbersAddress, pageAddress } from "@/lib/site/urls";
import { unpackNumbers } from "@/lib/util/pack-numbers";
import * as words from "@/lib/wording/not-found";
import { findPage } from "../browser/fetch-page";
import { linked } from "../browser/linked";
import { element } from "../browser/make-element";
import { type Lead, leadOfDay } from "./dated-page";

class NearNumber extends HTMLElement {
  // The page says enough without it: where nothing can be fetched, nothing more is said.
  async connectedCallback(): Promise<void> {
    const lead = await this.leadOfDay().catch(() => undefined);
    if (lead) this.say(words.read(lead.words), lead.address);
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
    const said = known.includes(asked) ? words.sectionIsAt(nearest) : words.didYouMean(asked, nearest);
    this.say(said, pageAddress(nearest));
  }

  private say(sentence: string, address: string): void {
    this.replaceChildren(element("p", {}, ...linked(sentence, [address])));
  }
}

/** The reader's own day, as ISO. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

customElements.define("near-number", NearNumber);
