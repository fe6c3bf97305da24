// What is in the heading of a section and leads to its own page: its label or, without one, its name.
import type { Section } from "@/lib/domain/manual";
import { labelOf } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { pageAddress } from "@/lib/site/urls";

/** The label has the look of a number, and its place in the margin; a name is as long as it is. */
export function NumberLink({ section }: { section: Section }) {
  const label = labelOf(section.number);
  return (
    <a className={label ? "number" : undefined} href={pageAddress(section.number)}>
      {label || nameOf(section)}
    </a>
  );
}
