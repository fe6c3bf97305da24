// On the page for addresses that lead nowhere: "Did you mean 8.45.12?", or the text of the day that the address names.

import { calledBy, inOwnChapter, isNumber, slugOf } from "@/lib/domain/number";
import { nearestNumber, nearestWord } from "@/lib/messages/did-you-mean";
import { basePath } from "@/lib/site/base-path";
import { numbersAddress, pageAddress } from "@/lib/site/urls";
import { hasLabels } from "@/lib/util/has-labels";
import { type NumbersOfChapter, unpackNumbers } from "@/lib/util/pack-numbers";
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
    const path = location.pathname.replace(/\/$/, "").replace(/\.html?$/i, "");
    // /8.45.21/, /8-45-21, /manual/8.45.21.html: the last thing in the address that looks like a number.
    const asked = /(?<![\d.-])(\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?)$/i.exec(path)?.[1].replaceAll("-", ".").toLowerCase();
    const isAsked = asked !== undefined && isNumber(asked);
    if (!isAsked && !hasLabels) return;
    const response = await fetch(numbersAddress);
    if (!response.ok) return;
    const chapters = unpackNumbers(await response.json());
    const near = hasLabels ? nearestIn(path, chapters) : undefined;
    if (near) return this.say(words.didYouMean(...near), pageAddress(near[1]));
    if (!isAsked) return;
    const known = chapters.flatMap(({ number, sections }) => [number, ...sections]);
    const nearest = nearestNumber(asked, known);
    if (!nearest) return;
    const said = known.includes(asked) ? words.sectionIsAt(nearest) : words.didYouMean(asked, nearest);
    this.say(said, pageAddress(nearest));
  }

  private say(sentence: string, address: string): void {
    this.replaceChildren(element("p", {}, ...linked(sentence, [address])));
  }
}

// /kite-club-rules/article-9/: what is asked, and what is nearest in the chapter of the address by how it is written there.
function nearestIn(path: string, chapters: NumbersOfChapter[]): [asked: string, nearest: string] | undefined {
  const [own, chapter] = decodeURIComponent(path).split("/").reverse();
  const sections = chapters.find(({ number }) => slugOf(number) === chapter)?.sections ?? [];
  const written = new Map(sections.map((number) => [slugOf(inOwnChapter(number)), number]));
  const nearest = written.get(nearestWord(own, written.keys()) ?? "");
  return nearest === undefined ? undefined : [calledBy(own), nearest];
}

/** The reader's own day, as ISO. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

customElements.define("near-number", NearNumber);
