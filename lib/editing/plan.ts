// The plan of a change, as its journal keeps it. It may be damaged, come from another version of the portal, or come with someone
// else's folder. It is followed only if all of it is understood.
import { readFileSync } from "node:fs";
import { z } from "zod";

// Nothing outside the content is ever written: "../x", "/x", "C:\\x" and names that begin with a dot are not valid.
const isName = (name: string) => name.split("/").every((part) => /^[^.\\:\0][^\\:\0]*$/.test(part));

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const planShape = z.object({
  command: z.array(z.string()),
  owner: z.object({ pid: z.number().int(), started: z.string(), computer: z.string() }),
  steps: z.array(z.object({ name: z.string().refine(isName), before: hash.optional(), after: hash.optional() })),
});

/** One file of a change: its SHA-256 before and after, each absent if the file does not exist then. */
export type Step = { name: string; before?: string; after?: string };

/** `command` is what was typed: the command's name and its words. */
export type Plan = z.output<typeof planShape>;

/** The plan in a file; undefined if there is none or it cannot be followed. */
export function readPlan(file: string): Plan | undefined {
  try {
    return planShape.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}
