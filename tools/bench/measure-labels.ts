// How long labels take to be read: hostile ones, and many.
import { parseLabel } from "../../lib/domain/label";
import { keysOf } from "../../lib/domain/label-key";

const hostile = ["1", "1.", "(a)", "Article ", "IV.", "§"];
const rounds = 20;

/** Times in milliseconds of reading labels of 10,000 characters, and of 100,000 labels with their keys. */
export function measureLabels(): { what: string; times: number[] }[] {
  const timed = (work: () => void) =>
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
  const long = hostile.map((part) => part.repeat(10_000 / part.length));
  const many = Array.from({ length: 100_000 }, (_, i) => `Article ${i % 999}.${i % 26}A(${i % 50})`);
  return [
    ...long.map((text, i) => ({ what: `10,000 characters of “${hostile[i]}”`, times: timed(() => parseLabel(text)) })),
    { what: "100,000 labels and their keys", times: timed(() => keysOf(many.flatMap((text) => parseLabel(text) ?? []))) },
  ];
}
