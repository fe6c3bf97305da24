// A flow chart that has to go on from sheet to sheet: it is cut between its boxes, and each strip stays whole. Its lines go on
// where they were cut.
import { element } from "../browser/make-element";

type Span = { top: number; bottom: number };

/** Puts the strips beside the chart in `drawing`, once; they are hidden until a style sheet shows them. False for a chart that cannot be cut. */
export function addStrips(drawing: Element): boolean {
  if (drawing.querySelector(":scope > .strips")) return true;
  const chart = drawing.querySelector<SVGSVGElement>(":scope > svg");
  const strips = chart ? stripsOf(chart) : [];
  if (!chart || strips.length < 2) return false;
  const label = chart.getAttribute("aria-label") ?? "";
  drawing.append(element("div", { class: "strips", role: "img", "aria-label": label }, ...strips));
  return true;
}

/** The chart from its first row of boxes to its last, each a drawing of the same width. */
export function stripsOf(chart: SVGSVGElement): SVGSVGElement[] {
  const { x, y, width, height } = chart.viewBox.baseVal;
  const parts = [...chart.children].filter((one): one is SVGGraphicsElement => one instanceof SVGGraphicsElement);
  const spans = new Map(parts.map((one) => [one, spanOf(one)]));
  const whole = parts.filter((one) => !one.matches(".way")).map((one) => spans.get(one) as Span);
  const cuts = [y, ...cutsBetween(whole), y + height];
  return cuts.slice(1).map((bottom, i) => {
    const top = cuts[i];
    const strip = chart.cloneNode() as SVGSVGElement;
    for (const name of ["role", "aria-label", "class", "style"]) strip.removeAttribute(name);
    for (const [name, value] of Object.entries({ viewBox: `${x} ${top} ${width} ${bottom - top}`, width, height: bottom - top }))
      strip.setAttribute(name, String(value));
    strip.append(...parts.filter((one) => isIn(spans.get(one) as Span, top, bottom)).map((one) => one.cloneNode(true)));
    return strip;
  });
}

function spanOf(one: SVGGraphicsElement): Span {
  const { y, height } = one.getBBox();
  return { top: y, bottom: y + height };
}

function isIn(span: Span, top: number, bottom: number): boolean {
  return span.top < bottom && span.bottom > top;
}

// In the middle of each gap across the whole chart.
function cutsBetween(spans: Span[]): number[] {
  const sorted = spans.toSorted((one, other) => one.top - other.top);
  const cuts: number[] = [];
  let reached = sorted[0]?.bottom ?? 0;
  for (const { top, bottom } of sorted) {
    if (top > reached + 4) cuts.push((reached + top) / 2);
    reached = Math.max(reached, bottom);
  }
  return cuts;
}
