// How a manual looks: its colour, in which words must be readable, and its logo.
import type { z } from "zod";
import type { Logo } from "../domain/manual";
import { nearestWord } from "../messages/did-you-mean";
import { contrastInWords, contrastOf, grounds, neededContrast, readableColour } from "../site/colour";
import type { SourceFile } from "./decode";
import { readLogo } from "./logo";
import type { Problems, Spot } from "./problem";
import type { manualSchema } from "./schemas";

type Settings = z.output<typeof manualSchema>;

/** Whether the file of this name is the manual's logo; of settings that could not be read, any drawing may be. */
export function isLogo(name: string, settings: Settings | undefined): boolean {
  return settings ? name === settings.logo : /^[^/]*\.svg$/i.test(name);
}

/** Adds the problems of the colour and the logo that manual.yml names; the logo, where there is one without a problem. */
export function readTheme(
  { value, spot }: { value: Settings; spot: (path: PropertyKey[]) => Spot },
  files: SourceFile[],
  problems: Problems,
): Logo | undefined {
  const { colour, logo } = value;
  if (colour && readableColour(colour) !== colour) {
    const reached = contrastInWords(contrastOf(colour, grounds.light));
    problems.add(spot(["colour"]), "faint-colour", colour, reached, String(neededContrast), readableColour(colour));
  }
  if (!logo) return undefined;
  const file = files.find(({ name }) => name === logo);
  if (file) return file.refused ? undefined : readLogo(file, problems);
  const drawings = files.map(({ name }) => name).filter((name) => isLogo(name, undefined));
  problems.add(spot(["logo"]), "unknown-logo", logo, nearestWord(logo, drawings) ?? drawings[0]);
}
