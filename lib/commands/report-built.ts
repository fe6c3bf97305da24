// The last line that a build prints.
import { relative } from "node:path";
import { counted } from "../messages/counted";

/** Says how many pages are in the folder `out`. */
export function reportBuilt(pages: number, out: string): void {
  console.log(`${counted(pages, "page")} in ${relative(process.cwd(), out) || out}`);
}
