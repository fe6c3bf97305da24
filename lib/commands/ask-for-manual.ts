// Asks for the settings of a new manual and checks each answer by the rules of the content.
import { readFileSync } from "node:fs";
import { CommandError } from "../messages/command-error";
import { ask } from "./ask";
import { readContact, validateLogo, validatePartner, validateSetting } from "./validate-setting";

export type NewManual = {
  title: string;
  publisher: string;
  address: string;
  portalAddress?: string;
  timeZone: string;
  /** Whether each number is used once in the manual, or they begin again in each chapter. */
  numbering: string;
  colour?: string;
  /** The SVG text. */
  logo?: string;
  partners: { name: string; telephone?: string; email?: string; form?: string }[];
};

type Given = Partial<
  Record<"title" | "publisher" | "address" | "portal-address" | "time-zone" | "numbering" | "colour" | "logo", string>
> & {
  partner?: string[];
};

/** The given options, and answers for the rest. Throws CommandError for an invalid value, or if nobody can answer. */
export async function askForManual(given: Given): Promise<NewManual> {
  const answer = async (
    key: Exclude<keyof Given, "partner">,
    question: string,
    defaultAnswer?: string,
    wrong = validateSetting(key, defaultAnswer),
  ) => {
    const option = `--${key}`;
    const value = given[key] === undefined ? undefined : unquoted(given[key]);
    const why = value === undefined ? undefined : wrong(value);
    if (why) throw new CommandError(`${option} “${value}”: ${why} Nothing was written.`);
    return value ?? unquoted(await ask(question, { option, defaultAnswer, wrong: (words) => wrong(unquoted(words)) }));
  };
  const title = await answer("title", "Title of the manual");
  const publisher = await answer("publisher", "Publisher");
  const address = await answer("address", "The publisher's own website (https://…, printed on every page)");
  const portalAddress = await answer(
    "portal-address",
    "Where the portal will be published (https://…, or leave empty if you don't know yet)",
    "",
  );
  const partners = given.partner ? given.partner.map(readPartner) : await askForPartners();
  const colour = await answer("colour", "Colour of links and buttons (like #0a5a6b, or leave empty for the default)", "");
  const logo = await answer("logo", "Logo file (SVG, or leave empty for none)", "", validateLogo);
  const timeZone = await answer("time-zone", "Time zone of all dates", "Europe/London");
  const numbering = await answer(
    "numbering",
    "Numbers of sections (chapter if they begin again in each chapter, like 1, 1.1; manual if each is used once, like 8.45.7)",
    "chapter",
  );
  return {
    title,
    publisher,
    address,
    timeZone,
    numbering,
    partners,
    ...(portalAddress && { portalAddress }),
    ...(colour && { colour: `#${colour.replace("#", "")}` }),
    ...(logo && { logo: readFileSync(logo, "utf8") }),
  };
}

// Colours are quoted in manual.yml ("#0a5a6b"), and a terminal quotes the name of a file that is dropped on it ("My logo.svg").
function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/, "$2");
}

async function askForPartners(): Promise<NewManual["partners"]> {
  const partners: NewManual["partners"] = [];
  for (;;) {
    const question = `Name of ${partners.length === 0 ? "a" : "another"} partner readers can get in touch with (leave empty if there are no ${partners.length === 0 ? "partners" : "more"})`;
    const name = await ask(question, { option: "--partner", defaultAnswer: "", wrong: (words) => validatePartner(words || "Name") });
    if (name === "") return partners;
    const contact = await ask(`Phone number of ${name} (or e-mail address, or https: address of a web form)`, {
      option: "--partner",
      wrong: (words) => (words === "" ? "Type an answer." : validatePartner(name, words)),
    });
    partners.push({ name, ...readContact(contact) });
  }
}

function readPartner(words: string): NewManual["partners"][number] {
  // The address of a web form may have an = too.
  const [, name, contact] = (/^(.*?)=\s*(https?:.*)$/i.exec(words) ?? /^(.*)=([^=]*)$/.exec(words) ?? []).map((part) => part.trim());
  const why = name && contact ? validatePartner(name, contact) : "write it as NAME=NUMBER, NAME=E-MAIL or NAME=https://….";
  if (why) throw new CommandError(`--partner “${words}”: ${why} Nothing was written.`);
  return { name, ...readContact(contact) };
}
