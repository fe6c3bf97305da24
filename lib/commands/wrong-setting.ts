// What the rules of the content say of one value of manual.yml, at once, while it is asked for.
import { existsSync, readFileSync, statSync } from "node:fs";
import { stringify } from "yaml";
import { decode } from "../content/decode";
import { Problems } from "../content/problem";
import { readSettings } from "../content/settings";

/** The name of the logo in the manual's folder. */
export const logoName = "logo.svg";

/** Why a partner cannot be taken; undefined where it can. */
export function wrongPartner(name: string, telephone = "999"): string | undefined {
  return wrongIn({ partners: [{ name, telephone }] });
}

/** What tells why a value of manual.yml cannot be taken. An empty one is right where `defaultAnswer` is. */
export function wrongSetting(key: string, defaultAnswer?: string): (answer: string) => string | undefined {
  return (answer) => {
    if (answer === "") return defaultAnswer === "" ? undefined : "Type an answer.";
    const why = wrongIn({ [key]: answer });
    const whole = `https://${answer.replace(/^(?:https?:\/*)?/i, "")}`;
    const isAddress = key.endsWith("address") && why !== undefined && wrongIn({ [key]: whole }) === undefined;
    return isAddress ? `${why} Did you mean ${whole}?` : why;
  };
}

/** Why a file cannot be the logo; undefined where it can, and where none is named. */
export function wrongLogo(file: string): string | undefined {
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
  return first.rule === "invalid-value" ? first.message : `${first.message} Fix: ${first.fix}`;
}

function valuesOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];
}
