// Where each block of the page is while its sheets are laid out as columns (fit-to-paper.ts).
import type { Paper } from "./paper-style";

/** What is divided at its lines or not at all. */
export const blocks =
  ":is(main, .site-footer) :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, pre, summary, small, tr, img, .drawing > svg, .strips > svg)";

export type Fragment = { block: HTMLElement | SVGSVGElement; sheet: number; top: number; bottom: number; isFirst: boolean };

/** The parts of all blocks, in the order of the page. What is out of the flow is left out. */
export type Layout = { fragments: Fragment[]; last: number };

export function readLayout({ width }: Paper, gap: number): Layout {
  const box = document.body.getBoundingClientRect();
  const fragments = [...document.querySelectorAll<HTMLElement | SVGSVGElement>(blocks)].flatMap((block) =>
    block.closest(".print-code, .changed, .spoken") ? [] : partsOf(block),
  );
  return { fragments, last: Math.max(0, ...fragments.map(({ sheet }) => sheet)) };

  function partsOf(block: Fragment["block"]): Fragment[] {
    return [...block.getClientRects()]
      .filter(({ height }) => height > 0)
      .map(({ left, top, bottom }, i) => ({
        block,
        sheet: Math.floor((left - box.left + 1) / (width + gap)),
        top: top - box.top,
        bottom: bottom - box.top,
        isFirst: i === 0,
      }));
  }
}

/** How much room is empty at the end of the sheet, in CSS pixels. */
export function emptyEnd({ fragments }: Layout, sheet: number, { height }: Paper): number {
  return height - Math.max(0, ...fragments.filter((one) => one.sheet === sheet).map(({ bottom }) => bottom));
}

/** The blocks that begin on `sheet`, above `limit`. */
export function beginningOn({ fragments }: Layout, sheet: number, limit: number): Fragment["block"][] {
  return fragments.filter((one) => one.sheet === sheet && one.isFirst && one.top < limit).map(({ block }) => block);
}
