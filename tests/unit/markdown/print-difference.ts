// Changes → the HTML that a reader is sent.
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Change } from "../../../lib/markdown/difference";
import { renderDifference } from "../../../lib/markdown/render-difference";

const printer = unified().use(rehypeStringify).freeze();

/** Prints what renderDifference makes of `changes`. */
export function printDifference(changes: Change[], isNumbered = false): string {
  return printer.stringify(renderDifference(changes, isNumbered));
}
