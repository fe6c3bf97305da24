// Numbers of sections as links, written as in a sentence: "8.45.1, 8.45.2 and 8.45.6".
import { Fragment } from "react";
import { pageAddress } from "@/lib/site/urls";
import { and } from "@/lib/wording/notes";

export function NumberList({ numbers }: { numbers: string[] }) {
  return numbers.map((number, i) => (
    <Fragment key={number}>
      {i > 0 && (i === numbers.length - 1 ? ` ${and} ` : ", ")}
      <a href={pageAddress(number)}>{number}</a>
    </Fragment>
  ));
}
