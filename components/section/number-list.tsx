// Numbers of sections as links, written as in a sentence: "8.45.1, 8.45.2 and 8.45.6".
import { Fragment } from "react";
import { seenFrom } from "@/lib/domain/number";
import { pageAddress } from "@/lib/site/urls";
import { and } from "@/lib/wording/notes";

/** `from` is the number of the section or chapter beside which they are; those of other chapters name these. */
export function NumberList({ numbers, from = "" }: { numbers: string[]; from?: string }) {
  return numbers.map((number, i) => (
    <Fragment key={number}>
      {i > 0 && (i === numbers.length - 1 ? ` ${and} ` : ", ")}
      <a href={pageAddress(number)}>{seenFrom(number, from)}</a>
    </Fragment>
  ));
}
