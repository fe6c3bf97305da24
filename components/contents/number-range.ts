// The sections of a part, as the first and the last label.
import { labelOf } from "@/lib/domain/number";

/** "8.45.6 to 8.45.11", or the label of the only section; empty where they have titles alone. What is part of another is within its label. */
export function numberRange({ sections }: { sections: { number: string; parent?: string }[] }): string {
  const labels = sections.filter(({ parent }) => parent === undefined).flatMap(({ number }) => labelOf(number) || []);
  const [first = "", last = ""] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
