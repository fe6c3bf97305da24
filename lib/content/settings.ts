// manual.yml and the lists next to it: settings for all chapters.
import type { z } from "zod";
import type { Logo } from "../domain/manual";
import { checkNotice } from "./check-notice";
import { introductionFile } from "./content-files";
import type { SourceFile } from "./decode";
import { addEmpty, isEmptyYaml } from "./empty-file";
import { type Keeper, keepNothing } from "./kept";
import { Problems, type Spot } from "./problem";
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
  type QuestionLines,
  questionsSchema,
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
  questions?: { value: QuestionLines; spot: (path: PropertyKey[]) => Spot };
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
  "questions.yml",
  "number-history.yml",
  "versions.yml",
];

const mustHold = ["manual.yml", "thesaurus.yml", "questions.yml"];
const keptByCommands = ["number-history.yml", "versions.yml"];
/** Those that have thousands of lines in a large manual. */
const longLists = [...keptByCommands, "thesaurus.yml", "questions.yml"];

/** Reads the settings; only manual.yml must be there. `folder` is named where it is missing. `keep` may have the long lists. */
export function readSettings(files: SourceFile[], folder: string, problems: Problems, keep: Keeper = keepNothing): Settings {
  const readWithSpots = <S extends z.ZodType>(name: string, schema: S) => {
    const file = files.find((f) => f.name === name);
    if (!file || file.refused || (mustHold.includes(name) && addEmpty(file, problems))) return undefined;
    // An emptied lock or number history counts as missing.
    if (keptByCommands.includes(name) && isEmptyYaml(file.text)) return undefined;
    return longLists.includes(name)
      ? readLong(file, schema, problems, keep)
      : readYaml(file.text, schema, { ...file, offset: 0 }, problems);
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
    questions: readWithSpots("questions.yml", questionsSchema),
    numberHistory: readWithSpots("number-history.yml", numberHistorySchema),
    lock: readWithSpots("versions.yml", lockSchema),
  };
}

// A list without a problem is not read again before it changes, nor are the places of its values looked for before one is asked for.
function readLong<S extends z.ZodType>(file: SourceFile, schema: S, problems: Problems, keep: Keeper): ReturnType<typeof readYaml<S>> {
  const before = problems.count;
  const readNow = (to: Problems) => readYaml(file.text, schema, { ...file, offset: 0 }, to);
  let read: ReturnType<typeof readNow>;
  const value = keep("lists", [file.name, file.text], () => {
    read = readNow(problems);
    return problems.count > before ? undefined : read?.value;
  });
  if (value === undefined) return read;
  let spot = read?.spot;
  return {
    value,
    spot: (path) => {
      spot ??= readNow(new Problems())?.spot;
      return spot?.(path) ?? file;
    },
  };
}
