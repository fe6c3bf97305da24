// What is wrong with YAML, and with values that have the wrong shape, in the words of those who edit it.
import type { YAMLError } from "yaml";
import type { z } from "zod";
import { keysAt, neededKeys } from "./where-keys-belong";

/** A mistake of the parser, in words that follow a colon. */
export function yamlMistake({ code, message }: YAMLError): string {
  switch (code) {
    case "MISSING_CHAR":
      if (/quote/.test(message)) return "a quotation mark is not closed";
      return /must end with/.test(message) ? "a bracket is not closed" : noColon;
    case "MULTILINE_IMPLICIT_KEY":
      return noColon;
    case "BLOCK_AS_IMPLICIT_KEY":
      return "there is a second colon in this line, or the next line is indented too far";
    case "BAD_INDENT":
      return "a bracket is not closed, or a line is not lined up with the one it belongs to";
    case "TAB_AS_INDENT":
      return "this line starts with a tab; only spaces are allowed there";
    case "BAD_SCALAR_START":
      return `a value cannot start with ${/character (\S)/.exec(message)?.[1] ?? "this character"}`;
    case "BAD_DQ_ESCAPE":
      return "a backslash has a special meaning in double quotation marks; use single ones";
    case "MULTIPLE_DOCS":
      return "a line --- splits the file, so everything below it would be ignored";
    case "KEY_OVER_1024_CHARS":
      return "a key is longer than 1,024 characters";
    case "UNEXPECTED_TOKEN":
      return "there is text here that does not belong to a key or a list";
    default:
      return "there is a character here with a special meaning in YAML";
  }
}

/** The message for a line without a key. */
export const noColon = "this line has no colon after its key";

const asRecord = "it must have indented lines below it, each “key: value”";

/** Why a value does not fit, in words that follow a colon, and how to fix it where there is more to say than that. */
export function shapeMistake(issue: z.core.$ZodIssue, schema: z.ZodType): [wanted: string, fix?: string] {
  // A condition of the schemas may say how to fix it, behind a |.
  if (issue.code !== "invalid_type") return issue.message.replace(/^Invalid input: /, "").split("|") as [string, string?];
  const needed = neededKeys(schema, issue.path);
  const keys = listKeys(keysAt(schema, issue.path), "and");
  const isList = Array.isArray(issue.input);
  switch (issue.expected) {
    case "string":
      return ["it must be text, not a list or indented lines"];
    case "array":
      if (keys === "") return ["it must be a list, like [one, two]"];
      return ["it must be a list", `begin each entry with a hyphen, and write its keys on lines below one another: ${keys}.`];
    case "object":
      if (isList)
        return [
          "there can be only one, so it is not a list",
          `remove the hyphens, and keep one. Its keys, each on its own indented line: ${keys}.`,
        ];
      return [
        typeof issue.path.at(-1) === "string" ? asRecord : "it must have lines “key: value”",
        `write ${needed.length === 0 ? keys : listKeys(needed, "and")} on ${needed.length === 1 ? "a line of its own" : "lines of their own"}. The keys it can have: ${keys}.`,
      ];
    case "record":
      return [issue.path.length === 0 ? "it must have lines “key: value”, and no list" : asRecord];
    default:
      return [issue.message.replace(/^Invalid input: /, "")];
  }
}

/** "words:, telephone: and link:". */
export function listKeys(keys: string[], word: "and" | "or"): string {
  const named = keys.map((key) => `${key}:`);
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} ${word} ${named[named.length - 1]}`;
}
