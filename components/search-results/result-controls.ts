// What a reader does with the results: see more of them, select several, narrow them. Fetched after the first results.

import type { SearchAnswer } from "@/lib/search/search-answer";
import type { Outline } from "@/lib/search/search-index";
import type { Asked } from "@/lib/site/search-query";
import * as words from "@/lib/wording/search";
import { fillFields } from "../search-filters/search-filters";
import { offerSelecting } from "./select-several";

const shownMore = 20;

/** The parts of the page that are worked with. */
type Parts = { list: HTMLElement; more: HTMLElement; several: HTMLElement; filter: HTMLDetailsElement; fields: HTMLElement };

/** What is shown now; how to show more of it, and the outline of the manual. Both reject where a file cannot be had. */
type Results = {
  shown: () => { asked: Asked; answer: SearchAnswer } | undefined;
  show: (asked: Asked, limit: number) => Promise<void>;
  outline: () => Promise<Outline>;
};

/** Makes the controls work; what it gives is called after each answer that is shown. */
export function useControls({ list, more, several, filter, fields }: Parts, { shown, show, outline }: Results): () => void {
  let isSeveral = false;
  const items = () => list.querySelectorAll("li");
  const fill = async () => {
    const now = shown();
    if (!filter.open || !now) return;
    try {
      const all = await outline();
      if (shown() === now) fillFields(fields, all, now.asked, now.answer);
    } catch {
      fields.replaceChildren(words.notLoaded);
    }
  };
  more.addEventListener("click", async () => {
    const before = items().length;
    const now = shown();
    if (now) await show(now.asked, before + shownMore);
    list.querySelectorAll("a")[before]?.focus();
  });
  several.addEventListener("click", () => {
    isSeveral = !isSeveral;
    several.textContent = isSeveral ? words.stopSelecting : words.selectSeveral;
    offerSelecting(items(), isSeveral);
  });
  filter.addEventListener("toggle", () => void fill());
  return () => {
    if (isSeveral) offerSelecting(items(), isSeveral);
    void fill();
  };
}
