// Validates one value of manual.yml by the rules of the content, as soon as it is typed.
import { existsSync, readFileSync, statSync } from "node:fs";
import { stringify } from "yaml";
import { decode } from "../content/decode";
import { Problems } from "../content/problem";
import { readSettings } from "../content/settings";

/** The name of the logo in the manual's folder. */
export const logoName = "logo.svg";

/** How to reach a partner, by the form of what was given: an e-mail address, a web form or a telephone number. */
export function readContact(words: string): { email: string } | { form: string } | { telephone: string } {
  if (/^https?:/i.test(words)) return { form: words };
  return words.includes("@") ? { email: words } : { telephone: words };
}

/** Why a partner is not valid; undefined if it is. `contact` is what readContact reads. */
export function validatePartner(name: string, contact = "999"): string | undefined {
  const read = readContact(contact);
  const why = wrongIn({ partners: [{ name, ...read }] });
  return why && "telephone" in read ? `${why} Or give an e-mail address, or the https: address of a web form.` : why;
}

/** Returns a function that says why a value of manual.yml is not valid. An empty value is valid if `defaultAnswer` is empty. */
export function validateSetting(key: string, defaultAnswer?: string): (answer: string) => string | undefined {
  return (answer) => {
    if (answer === "") return defaultAnswer === "" ? undefined : "Type an answer.";
    const why = wrongIn({ [key]: answer });
    const whole = `https://${answer.replace(/^(?:https?:\/*)?/i, "")}`;
    const isAddress = key.endsWith("address") && why !== undefined && wrongIn({ [key]: whole }) === undefined;
    return isAddress ? `${why} Did you mean ${whole}?` : why;
  };
}

/** Why a file cannot be the logo; undefined if it can, or if none is named. */
export function validateLogo(file: string): string | undefined {
  if (file === "") return undefined;
  if (!existsSync(file)) return `There is no file ${file}.`;
  if (!statSync(file).isFile()) return `${file} is a folder.`;
  if (!/\.svg$/i.test(file))
    return `${file} is not an SVG image (.svg). PNG and JPEG are not accepted, because they are not sharp at every size.`;
  return wrongIn({ logo: logoName }, readFileSync(file));
}

// Stand-ins for the questions not answered yet.
const fitting = { title: "Manual", publisher: "Publisher", address: "https://example.org", "time-zone": "Europe/London" };

/** The message of the first problem with a setting. */
function wrongIn(settings: object, logo?: Uint8Array): string | undefined {
  const problems = new Problems();
  const read = (name: string, bytes: Uint8Array) => decode({ path: name, name, bytes }, problems);
  // As typed, because YAML escapes some invisible characters.
  read("answer", Buffer.from(Object.values(settings).flatMap(valuesOf).join("\n")));
  const files = [
    read("manual.yml", Buffer.from(stringify({ ...fitting, ...settings }, { lineWidth: 0 }))),
    ...(logo ? [read(logoName, logo)] : []),
  ];
  readSettings(files, "", problems);
  const [first] = problems.list;
  if (!first) return undefined;
  return first.rule === "invalid-value" ? first.message : `${first.message} Fix: ${first.fix}`;
}

function valuesOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];
}
