// The words of paragraphs without the printed markers of enumerated items, for what looks at words alone.
import type { Section } from "./manual";

/** The paragraphs of a section in order, those of items without their markers. */
export function withoutMarkers({ paragraphs, items = [] }: Pick<Section, "paragraphs" | "items">): string[] {
  const markers = new Map(items.map(({ paragraph, marker }) => [paragraph, marker]));
  return paragraphs.map((words, i) => words.slice(markers.get(i + 1)?.length ?? 0).trimStart());
}
