// manual.yml and the lists next to it: settings for all chapters.
import type { z } from "zod";
import type { Logo } from "../domain/manual";
import { checkNotice } from "./check-notice";
import { introductionFile } from "./content-files";
import type { SourceFile } from "./decode";
import { addEmpty, isEmptyYaml } from "./empty-file";
import type { Problems, Spot } from "./problem";
import {
  type Addresses,
  type AdviceSettings,
  abbreviationsSchema,
  addressesSchema,
  adviceSchema,
  type Lock,
  lawsSchema,
  lockSchema,
  manualSchema,
  type NumberHistory,
  numberHistorySchema,
  type Outside,
  outsideSchema,
  type ThesaurusRows,
  thesaurusSchema,
} from "./schemas";
import { readTheme } from "./theme";
import { readYaml } from "./yaml";

export type Settings = {
  manual: z.output<typeof manualSchema> | undefined;
  /** Where a value of manual.yml is; absent if it cannot be read. */
  manualSpot?: (path: PropertyKey[]) => Spot;
  logo?: Logo;
  relatedChapters: Outside;
  documents: Outside;
  laws: Record<string, string>;
  abbreviations: z.output<typeof abbreviationsSchema>;
  /** Outside addresses that are known to be dead or replaced. */
  addresses: Addresses;
  /** Each absent if the manual keeps none. */
  thesaurus?: { value: ThesaurusRows; spot: (path: PropertyKey[]) => Spot };
  numberHistory?: { value: NumberHistory; spot: (path: PropertyKey[]) => Spot };
  advice?: { value: AdviceSettings; spot: (path: PropertyKey[]) => Spot };
  lock?: { value: Lock; spot: (path: PropertyKey[]) => Spot };
};

/** The names of the files next to the chapters: those this step reads, and the introduction. */
export const settingsFiles = [
  introductionFile,
  "manual.yml",
  "related-chapters.yml",
  "documents.yml",
  "laws.yml",
  "abbreviations.yml",
  "addresses.yml",
  "advice.yml",
  "thesaurus.yml",
  "number-history.yml",
  "versions.yml",
];

const mustHold = ["manual.yml", "thesaurus.yml"];
const keptByCommands = ["number-history.yml", "versions.yml"];

/** Reads the settings; only manual.yml must be there. `folder` is named where it is missing. */
export function readSettings(files: SourceFile[], folder: string, problems: Problems): Settings {
  const readWithSpots = <S extends z.ZodType>(name: string, schema: S) => {
    const file = files.find((f) => f.name === name);
    if (!file || file.refused || (mustHold.includes(name) && addEmpty(file, problems))) return undefined;
    // An emptied lock or number history counts as missing.
    if (keptByCommands.includes(name) && isEmptyYaml(file.text)) return undefined;
    return readYaml(file.text, schema, { ...file, offset: 0 }, problems);
  };
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => readWithSpots(name, schema)?.value;
  if (!files.some((f) => f.name === "manual.yml")) problems.add({ path: folder }, "missing-file", "manual.yml");
  const manual = readWithSpots("manual.yml", manualSchema);
  if (manual) checkNotice(manual.value.notice, manual.spot, problems);
  return {
    manual: manual?.value,
    manualSpot: manual?.spot,
    logo: manual && readTheme(manual, files, problems),
    relatedChapters: read("related-chapters.yml", outsideSchema) ?? {},
    documents: read("documents.yml", outsideSchema) ?? {},
    laws: read("laws.yml", lawsSchema) ?? {},
    abbreviations: read("abbreviations.yml", abbreviationsSchema) ?? {},
    addresses: read("addresses.yml", addressesSchema) ?? {},
    advice: readWithSpots("advice.yml", adviceSchema),
    thesaurus: readWithSpots("thesaurus.yml", thesaurusSchema),
    numberHistory: readWithSpots("number-history.yml", numberHistorySchema),
    lock: readWithSpots("versions.yml", lockSchema),
  };
}
