// A picture without room at the end of a sheet: it becomes smaller, or goes on from sheet to sheet if it is a chart.
import { leastHeight } from "./least-height";
import type { Place } from "./lines-of-text";
import { stripsOf } from "./strips-of-chart";

/** Makes the picture that begins at `place` as high as the room that is left for it, once, and not too small to be read. */
export function shrinkPicture([container, offset]: Place, limit: number): boolean {
  const next = container.childNodes[offset];
  const picture = next instanceof Element ? (next.matches("img, svg") ? next : next.querySelector("img, svg")) : null;
  if (!(picture instanceof HTMLImageElement || picture instanceof SVGSVGElement) || picture.hasAttribute("data-smaller")) return false;
  const { top, bottom } = picture.getBoundingClientRect();
  // The words of its paragraph stay with it.
  const below = (picture.closest("p") ?? picture).getBoundingClientRect().bottom - bottom;
  const room = limit - top - below - 1;
  if (room < leastHeight(picture) || top > (next as Element).getBoundingClientRect().top + 1) return false;
  picture.setAttribute("data-smaller", "");
  picture.style.maxHeight = `${room}px`;
  return true;
}

/** Puts strips in the place of the chart that begins at `place`. */
export function divideChart([container, offset]: Place): boolean {
  const next = container.childNodes[offset];
  if (!(next instanceof Element)) return false;
  const drawing = next.matches(".drawing") ? next : next.querySelector(":scope > .drawing:first-child");
  const chart = drawing?.querySelector<SVGSVGElement>(":scope > svg:only-child");
  const strips = chart ? stripsOf(chart) : [];
  if (!chart || strips.length < 2) return false;
  chart.replaceWith(...strips);
  (drawing as HTMLElement).style.breakInside = "auto";
  return true;
}
