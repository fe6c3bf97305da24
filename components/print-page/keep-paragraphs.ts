// Chromium heeds `orphans` rather than `widows`: of a paragraph of five lines it leaves the last one alone if the four before it
// fit. Where too few lines would go on, the paragraph stays whole.
import type { Paper } from "./paper-style";

const paragraphs = "main :is(p,li,dd):not(:has(p,ul,ol,dl,img))";

/** Marks the paragraphs that stay whole on `paper`. The body is as wide as the paper. */
export function keepParagraphs(paper: Paper): void {
  const lines = [...document.querySelectorAll<HTMLElement>(paragraphs)].map((one) => ({ one, count: linesIn(one) }));
  for (const { one, count } of lines) one.classList.toggle(`whole-on-${paper.name}`, count <= mostLines(one, paper));
}

// With what goes along to the next sheet, no more than 15 % of a sheet.
function mostLines(one: HTMLElement, { isOnItsSide }: Paper): number {
  if (isOnItsSide || one.matches("h2 + .section p:first-child")) return 4;
  return one.matches(".section:has(.misprint) .words > :last-child") ? 5 : 6;
}

/** Of how many lines the paragraph is, all its parts together. */
export function linesIn(one: HTMLElement): number {
  const height = [...one.getClientRects()].reduce((sum, part) => sum + part.height, 0);
  return Math.round(height / Number.parseFloat(getComputedStyle(one).lineHeight));
}
