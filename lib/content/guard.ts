// What nobody foresaw, at one file: it is told as a problem of that file, and all others are still looked at.
import type { Problems, Spot } from "./problem";

/** What `step` gives for a file; undefined, with a problem of that file added, where it throws. */
export function guard<T>({ path }: Spot, problems: Problems, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    // Where in the code it arose helps nobody who edits; the file is what finds it again.
    return void problems.add({ path }, "unexpected-fault", String(error).split("\n")[0].replace(/\.$/, ""));
  }
}
