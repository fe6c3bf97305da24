// A logo: a drawing as SVG, small, whose shape is known.
import type { Element } from "xast";
import type { Logo } from "../domain/manual";
import type { SourceFile } from "./decode";
import { readDrawing } from "./drawing";
import { addHiddenInDrawing } from "./hidden";
import type { Problems } from "./problem";

/** The largest logo, in bytes: it is fetched with the first page that a reader opens. */
const largestLogo = 30_000;

/** The logo of a file, with its shape; undefined, with every problem added, where it is no drawing or does more than draw. */
export function readLogo({ path, text }: SourceFile, problems: Problems): Logo | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > largestLogo)
    return void problems.add({ path }, "large-logo", bytes.toLocaleString("en-GB"), largestLogo.toLocaleString("en-GB"));
  addHiddenInDrawing({ path, text }, problems);
  const root = readDrawing({ path, text }, problems);
  const shape = root && shapeOf(root);
  if (root && !shape)
    problems.add({ path, text, offset: root.position?.start.offset }, "invalid-drawing", "its <svg> has no size (viewBox).");
  return shape && { drawing: text, ...shape };
}

function shapeOf({ attributes }: Element): { width: number; height: number } | undefined {
  const [, , width, height] = (attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const fits = (side: number) => Number.isFinite(side) && side > 0;
  if (fits(width) && fits(height)) return { width, height };
}
