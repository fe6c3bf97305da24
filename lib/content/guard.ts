// Reports an unexpected failure as a problem of the file it happened in, and goes on with the others.
import type { Problems, Spot } from "./problem";

/** What `step` gives for a file; undefined, with a problem of that file added, where it throws. */
export function guard<T>({ path }: Spot, problems: Problems, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    // Where in the code it arose helps no one who edits; the file is what finds it again.
    return void problems.add({ path }, "unexpected-fault", String(error).split("\n")[0].replace(/\.$/, ""));
  }
}
