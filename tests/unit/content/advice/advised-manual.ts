// Makes the doubtful manual of a piece of advice: the invented manual, with the files of tests/fixtures/advice/RULE over it.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AdviceGiven, adviceReport } from "../../../../lib/content/advice/advice";
import { giveAdvice } from "../../../../lib/content/advice/give-advice";
import { examineContent } from "../../../../lib/content/get-manual";
import { invented } from "../broken-manual";

export const fixtures = "tests/fixtures/advice";
/** The day on which the fixtures are looked at. */
export const day = "2020-06-01";

/** All advice on a folder on an ISO day, and how many problems it has. */
export async function adviseOnFolder(folder: string, on = day): Promise<AdviceGiven & { problems: number }> {
  const { problems, sources } = examineContent(folder);
  if (!sources) throw new Error(`There is no content in ${folder}.`);
  return { ...(await giveAdvice(sources, on)), problems: problems.length };
}

/** All advice on the invented manual with a fixture, and with other files, over it, as if its folder were named content. */
export async function adviseOn(fixture: string | undefined, files: Record<string, string> = {}): Promise<AdviceGiven & { report: string }> {
  const folder = mkdtempSync(join(tmpdir(), "portal-advice-"));
  try {
    cpSync(invented, folder, { recursive: true });
    if (fixture) cpSync(join(fixtures, fixture), folder, { recursive: true, filter: (path) => !path.endsWith("expected.txt") });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { problems, ...given } = await adviseOnFolder(folder);
    if (problems > 0) throw new Error(`The fixture ${fixture} has problems, not advice alone.`);
    return { ...given, report: adviceReport(given).replaceAll(folder, "content") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
