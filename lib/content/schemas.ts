// The shape of every YAML file of the content. A message that names a rule chooses the rule's wording.
import { z } from "zod";
import { citationParts, defaultCitation } from "../domain/citation";
import { isNear, isNearReview, isOfNotice, isPast } from "../domain/fitting-day";
import { isAnyNumber } from "../domain/number-order";
import { wrongTelephone } from "../domain/telephone";
import { isDay } from "../domain/version-date";
import { wrongMailbox, wrongWebAddress } from "../domain/web-address";

const words = z.string().trim().min(1, "it is empty");
// The editor's forms are made from these schemas (lib/editor/schema-fields.ts), and offer a calendar for this.
const existingDay = z.string().refine(isDay, { error: "impossible-date", abort: true });
const day = existingDay.refine(isNear, "far-day").meta({ format: "date" });
const reviewDay = existingDay.refine(isNearReview, "far-day").meta({ format: "date" });
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{4}$/, "invalid-id");
// Their forms take the pattern alone; when they save, the file is read by the whole schema.
const outside = /^https:\/\/[^\s/]\S*$/;
const outsideAddress = z.string().regex(outside, { error: "it must be an https: address", abort: true }).check(opens);
const pastDay = existingDay
  .refine(isNear, { error: "far-day", abort: true })
  .refine(isPast, "it is in the future")
  .meta({ format: "date" });
const telephone = z.string().superRefine((number, context) => {
  const why = wrongTelephone(number);
  if (why) context.addIssue(why);
});
const mailbox = z.string().superRefine((address, context) => {
  const why = wrongMailbox(address);
  if (why) context.addIssue(why);
});

const noticeDay = day.refine(isOfNotice, "far-day").meta({ format: "date" });
/** A notice above the words, from its first day to its last, both included. */
const noticeSchema = z.strictObject({ text: words, from: noticeDay, until: reviewDay.optional() });

// The path goes before every address of the portal, and into the configurations of servers: nothing in it is to be escaped.
const portalAddress = /^https:\/\/[^\s/?#@\\]+(?:\/[a-z\d][\w.~-]*)*\/?$/i;

/** Whether labels are unique in the manual, or begin anew in each chapter. */
const numbering = z.enum(["manual", "chapter"], "it must be manual or chapter");

/** Front matter of a section. */
export const sectionSchema = z.strictObject({
  id,
  version: day,
  label: words.optional(),
  title: words.optional(),
  parent: words.optional(),
  note: words.optional(),
  kind: z.enum(["amendment", "correction"], "it must be amendment or correction").default("amendment"),
  // Each of them is looked for in all words.
  misprints: z
    .record(words, words)
    .refine((misprints) => Object.keys(misprints).length <= 2_000, "it may list at most 2,000")
    .default({}),
  defines: z.array(words.max(200, "a term may have at most 200 characters")).max(500, "it may list at most 500").default([]),
  review: reviewDay.optional(),
});

/** chapter.yml */
export const chapterSchema = z.strictObject({
  id,
  label: words.optional(),
  title: words,
  numbering: numbering.optional(),
  "as-at": day,
  status: z.enum(["current", "historical"], "it must be current or historical").default("current"),
  "superseded-by": z.strictObject({ title: words, address: outsideAddress.optional() }).optional(),
  reviewed: pastDay.optional(),
  review: reviewDay.optional(),
  notice: noticeSchema.optional(),
  parts: z
    .array(z.strictObject({ title: words.optional(), sections: z.array(words), withdrawn: z.array(words).default([]) }))
    .min(1, "it must list the chapter's parts"),
});

/** manual.yml */
export const manualSchema = z.strictObject({
  title: words,
  "short-title": words.max(80, "it may have at most 80 characters, because it is for the top of a phone’s page").optional(),
  publisher: words,
  address: outsideAddress,
  numbering: numbering.default("manual"),
  chapters: z.array(words).max(1_000, "it may list at most 1,000").optional(),
  "portal-address": z
    .string()
    .refine(
      (address) => portalAddress.test(address) && wrongWebAddress(address) === undefined,
      "it must be an https: address, whose path may only have letters, digits and - . _ ~",
    )
    .optional(),
  "time-zone": z.string().refine(isTimeZone, "unknown-time-zone"),
  citation: words
    .refine(
      (form) => citationParts.every((part) => form.includes(`{${part}}`)),
      `it must name ${citationParts.map((part) => `{${part}}`).join(", ")}`,
    )
    .default(defaultCitation),
  "quick-exit": z
    .string()
    .refine(
      (value) => value === "off" || wrongWebAddress(value) === undefined,
      "it must be off, or the https: address of the page to go to",
    )
    .transform((value) => (value === "off" ? undefined : value))
    .optional(),
  partners: z
    .array(
      z
        .strictObject({
          name: words,
          telephone: telephone.optional(),
          email: mailbox.optional(),
          form: outsideAddress.optional(),
          "printed-as": words.optional(),
          note: words.optional(),
        })
        .refine((partner) => partner.telephone !== undefined || partner.email !== undefined || partner.form !== undefined, {
          error: "incomplete|telephone:, email: or form:|get in touch",
        }),
    )
    .default([]),
  "partners-as-at": pastDay.optional(),
  urgent: z
    .strictObject({
      words,
      telephone: telephone.optional(),
      who: words.optional(),
      link: z.strictObject({ title: words, address: outsideAddress }).optional(),
    })
    .refine((urgent) => urgent.telephone !== undefined || urgent.link !== undefined, "incomplete|telephone: or link:|act")
    .refine(({ who, telephone, link }) => who === undefined || telephone !== undefined || link === undefined, {
      path: ["who"],
      error: "it says who answers the telephone, and there is none|add telephone:, or remove the line.",
    })
    .optional(),
  notice: noticeSchema.optional(),
  "report-mistakes-to": mailbox.optional(),
  colour: z
    .string()
    .regex(/^#?(?:[\da-fA-F]{3}){1,2}$/, 'it must be # and six characters from 0-9 and a-f, in quotation marks, like "#0a5a6b"')
    .transform(sixDigits)
    .optional(),
  logo: z
    .string()
    .regex(/^[a-zA-Z\d][\w.-]*\.(?:svg|SVG)$/, "it must be the name of an SVG image next to manual.yml, like logo.svg")
    .optional(),
  editing: z
    .strictObject({
      service: z.enum(["github", "gitlab", "gitea"], "it must be github, gitlab or gitea"),
      repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, "it must be the owner and name of the repository, like owner/name"),
      branch: z
        .string()
        .regex(/^[\w][\w./-]*$/, "it must be the name of a branch, like main")
        .default("main"),
      folder: z
        .string()
        .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, "it must be the manual's folder in the repository, like content")
        .default("content"),
      api: outsideAddress.optional(),
      "sign-in": outsideAddress.optional(),
      application: words.optional(),
    })
    .optional(),
});

/** A notice as an editor writes it. */
export type NoticeSettings = z.output<typeof noticeSchema>;

/** Where the manual is kept for those who edit it in a browser: docs/editing.md. */
export type Editing = NonNullable<z.output<typeof manualSchema>["editing"]>;

/** related-chapters.yml and documents.yml: things the words name that are kept elsewhere, or nowhere. */
export const outsideSchema = z.record(
  words,
  z
    .strictObject({
      title: words,
      address: outsideAddress.optional(),
      "leads-to": words.optional(),
      nearest: outsideAddress.optional(),
    })
    .refine(({ address, nearest }) => address === undefined || nearest === undefined, {
      path: ["nearest"],
      error: "readers would not see it, because there is an address:|remove nearest:, or address: if that is not the document.",
    })
    .refine(({ address, "leads-to": leadsTo }) => address !== undefined || leadsTo === undefined, {
      path: ["leads-to"],
      error: "it says what the address: leads to, and there is none|add address:, or remove the line.",
    }),
);

/** laws.yml: Acts by their path on legislation.gov.uk. */
export const lawsSchema = z.record(z.string().regex(/^[a-z]+\/\d{4}\/\d+$/, "it must be like ukpga/2003/42"), words);

/** abbreviations.yml: short forms whose meaning the words do not give, each with the source that gives it. */
export const abbreviationsSchema = z.record(words, z.strictObject({ meaning: words, source: words, address: outsideAddress.optional() }));

/** addresses.yml: outside addresses known to be dead or replaced, looked at by a person; one that ends in * stands for all that begin so. */
export const addressesSchema = z.record(
  z.string().regex(/^https?:\/\/[^\s/*]+(?:\/[^\s*]*)?\*?$/, "it must be an address, or the start of one with * at the end"),
  z.strictObject({
    now: z
      .string()
      .refine((now) => now === "dead" || wrongWebAddress(now) === undefined, "it must be dead, or the https: address that replaced it"),
    since: day.optional(),
    "looked-at": pastDay,
  }),
);

/** advice.yml: what the check does not advise, where and why; and words that are rightly spelt. */
export const adviceSchema = z.strictObject({
  off: z
    .array(z.strictObject({ advice: words, in: z.array(words).min(1, "it must name a section or chapter").optional(), why: words }))
    .default([]),
  words: z.array(words).default([]),
});

const listOfWords = words
  .transform((list) => list.split(",").map((word) => word.trim()))
  .refine((list) => !list.includes(""), "a word is missing next to a comma");

/**
 * thesaurus.yml: what people type and the words of the texts it stands for, and words that are only wider; or names of one
 * thing; or words that texts of the field use everywhere.
 */
export const thesaurusSchema = z.array(
  z
    .strictObject({
      typed: listOfWords.optional(),
      find: listOfWords.optional(),
      wide: listOfWords.optional(),
      same: listOfWords.optional(),
      common: listOfWords.optional(),
      language: words.optional(),
      source: words.optional(),
    })
    .refine(({ language, source }) => !language === !source, "a row in another language names its language: and its source:")
    .refine(({ typed, find, wide, same, common }) => {
      if (common) return !typed && !same && !find && !wide;
      return same ? !typed : typed && (find || wide);
    }, "a row needs typed: and find: or wide:, or same:, or common: alone"),
);

/** The format, in JSON Schema, of a text of several lines. */
export const textFormat = "lines";

/** The key in questions.yml of what no section answers. */
export const elsewhereKey = "elsewhere";

/** questions.yml: for each permanent ID of a section what people ask that it answers, a line each; and what no section does. */
export const questionsSchema = z.record(
  z.union([id, z.literal(elsewhereKey)]),
  z
    .string()
    .meta({ format: textFormat })
    .transform((lines) => lines.split("\n").map((line) => line.trim())),
);

/** number-history.yml: for each permanent ID the numbers it had, each from a day on, and at the end perhaps its withdrawal. */
export const numberHistorySchema = z
  .record(
    id,
    z
      .array(
        z.union([
          z.strictObject({ number: words.refine(isAnyNumber, "it must be a number like 8.45.7"), from: day }),
          z.strictObject({ withdrawn: day, why: words }),
        ]),
      )
      .min(1, "it must have a number")
      .refine(([first]) => first !== undefined && "number" in first, "it must begin with a number"),
  )
  // The words are read with the numbers of each of these days.
  .refine(
    (numberHistory) =>
      new Set(Object.values(numberHistory).flatMap((held) => held.slice(1).map((one) => ("from" in one ? one.from : "")))).size <= 500,
    "numbers may change on at most 500 dates",
  );

/** versions.yml: for each permanent ID its versions, each with the codes of what was published. */
export const lockSchema = z.record(
  id,
  z.record(
    day,
    z.strictObject({
      words: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, "it must be a fingerprint"),
      file: z
        .string()
        .regex(/^[0-9a-f]{16}$/, "it must be the hash of a file")
        .optional(),
    }),
  ),
);

export type Addresses = z.output<typeof addressesSchema>;

export type AdviceSettings = z.output<typeof adviceSchema>;

export type Lock = z.output<typeof lockSchema>;

export type ThesaurusRows = z.output<typeof thesaurusSchema>;

export type QuestionLines = z.output<typeof questionsSchema>;

export type NumberHistory = z.output<typeof numberHistorySchema>;

export type Outside = z.output<typeof outsideSchema>;

/** "#0A5", "0a5" → "#00aa55". */
function sixDigits(colour: string): string {
  const digits = colour.replace("#", "").toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

function opens({ value, issues }: z.core.ParsePayload<string>): void {
  const why = wrongWebAddress(value);
  if (why) issues.push({ code: "custom", input: value, message: `it must be an https: address that browsers can open: ${why}` });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
