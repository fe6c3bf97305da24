// What a new manual is asked for, each answer checked at once by the rules of the content.
import { existsSync, readFileSync, statSync } from "node:fs";
import { stringify } from "yaml";
import { decode } from "../content/decode";
import { Problems } from "../content/problem";
import { readSettings } from "../content/settings";
import { ask } from "./ask";
import { CommandError } from "./report-and-exit";

export type NewManual = {
  title: string;
  publisher: string;
  address: string;
  portalAddress?: string;
  timeZone: string;
  colour?: string;
  /** The drawing. */
  logo?: string;
  partners: { name: string; telephone: string }[];
};

/** The name of the logo in the manual's folder. */
export const logoName = "logo.svg";

type Given = Partial<Record<"title" | "publisher" | "address" | "portal-address" | "time-zone" | "colour" | "logo", string>> & {
  partner?: string[];
};

/** What was given as options, and the answers to what was not. Throws CommandError for what does not fit, and where nobody answers. */
export async function askForManual(given: Given): Promise<NewManual> {
  const answer = async (key: Exclude<keyof Given, "partner">, question: string, usual?: string, wrong = wrongSetting(key, usual)) => {
    const option = `--${key}`;
    const value = given[key] === undefined ? undefined : unquoted(given[key]);
    const why = value === undefined ? undefined : wrong(value);
    if (why) throw new CommandError(`${option} “${value}”: ${why} Nothing was written.`);
    return value ?? unquoted(await ask(question, { option, usual, wrong: (words) => wrong(unquoted(words)) }));
  };
  const title = await answer("title", "Name of the manual");
  const publisher = await answer("publisher", "Who publishes it");
  const address = await answer("address", "The publisher's own website (https://…; it stands on every printed sheet)");
  const portalAddress = await answer("portal-address", "Where the portal itself will be published (https://…; empty: not known yet)", "");
  const partners = given.partner ? given.partner.map(readPartner) : await askForPartners();
  const colour = await answer("colour", "Colour of links and buttons (like #0a5a6b; empty: the usual one)", "");
  const logo = await answer("logo", "File of the logo (a drawing as SVG; empty: none)", "", wrongLogo);
  const timeZone = await answer("time-zone", "Time zone of all dates", "Europe/London");
  return {
    title,
    publisher,
    address,
    timeZone,
    partners,
    ...(portalAddress && { portalAddress }),
    ...(colour && { colour: `#${colour.replace("#", "")}` }),
    ...(logo && { logo: readFileSync(logo, "utf8") }),
  };
}

// "#0a5a6b", "My logo.svg": as one writes a colour into manual.yml, and as a file dropped on a terminal is named.
function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/, "$2");
}

async function askForPartners(): Promise<NewManual["partners"]> {
  const partners: NewManual["partners"] = [];
  for (;;) {
    const question = `Name of ${partners.length === 0 ? "a" : "another"} partner whom readers may call (empty: no ${partners.length === 0 ? "partner" : "more"})`;
    const name = await ask(question, { option: "--partner", usual: "", wrong: (words) => wrongPartner(words || "Name") });
    if (name === "") return partners;
    const telephone = await ask(`Telephone number of ${name}`, {
      option: "--partner",
      wrong: (number) => (number === "" ? "An answer is needed." : wrongPartner(name, number)),
    });
    partners.push({ name, telephone });
  }
}

function readPartner(words: string): NewManual["partners"][number] {
  const [, name = "", telephone = ""] = /^(.*)=([^=]*)$/.exec(words) ?? [];
  const partner = { name: name.trim(), telephone: telephone.trim() };
  const why = partner.name && partner.telephone ? wrongPartner(partner.name, partner.telephone) : "write it as NAME=NUMBER.";
  if (why) throw new CommandError(`--partner “${words}”: ${why} Nothing was written.`);
  return partner;
}

function wrongPartner(name: string, telephone = "00000"): string | undefined {
  return wrongIn({ partners: [{ name, telephone }] });
}

// An empty answer is right where the usual one is.
function wrongSetting(key: string, usual?: string): (answer: string) => string | undefined {
  return (answer) => {
    if (answer === "") return usual === "" ? undefined : "An answer is needed.";
    const why = wrongIn({ [key]: answer });
    const whole = `https://${answer.replace(/^(?:https?:\/*)?/i, "")}`;
    const isAddress = key.endsWith("address") && why !== undefined && wrongIn({ [key]: whole }) === undefined;
    return isAddress ? `${why} Did you mean ${whole}?` : why;
  };
}

function wrongLogo(file: string): string | undefined {
  if (file === "") return undefined;
  if (!existsSync(file)) return `There is no file ${file}.`;
  if (!statSync(file).isFile()) return `${file} is a folder.`;
  if (!/\.svg$/i.test(file)) return `${file} is no drawing as SVG (.svg). PNG and JPEG are not taken: they are not sharp at every size.`;
  return wrongIn({ logo: logoName }, readFileSync(file));
}

// In the place of what is not answered yet.
const fitting = { title: "Manual", publisher: "Publisher", address: "https://example.org", "time-zone": "Europe/London" };

/** What the rules of the content say of a setting. */
function wrongIn(settings: object, logo?: Uint8Array): string | undefined {
  const problems = new Problems();
  const read = (name: string, bytes: Uint8Array) => decode({ path: name, name, bytes }, problems);
  // As typed, for YAML writes some signs that cannot be seen as others that can.
  read("answer", Buffer.from(Object.values(settings).flatMap(valuesOf).join("\n")));
  const files = [
    read("manual.yml", Buffer.from(stringify({ ...fitting, ...settings }, { lineWidth: 0 }))),
    ...(logo ? [read(logoName, logo)] : []),
  ];
  readSettings(files, "", problems);
  const [first] = problems.list;
  if (!first) return undefined;
  return first.rule === "invalid-value" ? first.message : `${first.message} To mend it, ${first.fix}`;
}

function valuesOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];
}
