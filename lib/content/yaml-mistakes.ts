// What is wrong with YAML, and with values that have the wrong shape, in the words of those who edit it.
import type { YAMLError } from "yaml";
import type { z } from "zod";

/** A mistake of the parser, in words that follow a colon. */
export function yamlMistake({ code, message }: YAMLError): string {
  switch (code) {
    case "MISSING_CHAR":
      if (/quote/.test(message)) return "a quotation mark is not closed";
      return /must end with/.test(message) ? "a bracket is not closed" : noColon;
    case "MULTILINE_IMPLICIT_KEY":
      return noColon;
    case "BLOCK_AS_IMPLICIT_KEY":
      return "there is a second colon in this line, or the next line begins further to the right than it should";
    case "BAD_INDENT":
      return "a bracket is not closed, or a line does not begin under the one it belongs with";
    case "TAB_AS_INDENT":
      return "a tab stands at the beginning of this line, where only spaces may";
    case "BAD_SCALAR_START":
      return `a value may not begin with ${/character (\S)/.exec(message)?.[1] ?? "this character"}`;
    case "BAD_DQ_ESCAPE":
      return "a backslash in double quotation marks has a meaning of its own; single quotation marks leave it as it is";
    case "MULTIPLE_DOCS":
      return "a line --- divides the file, and nothing below it would be read";
    case "KEY_OVER_1024_CHARS":
      return "a key is longer than 1,024 characters";
    case "UNEXPECTED_TOKEN":
      return "something stands here that belongs to no key and no list";
    default:
      return "a character at this place has a meaning in YAML that is not used here";
  }
}

/** What a line without a key is told. */
export const noColon = "this line has no colon after its key";

const shapes: Record<string, string> = {
  string: "it must be words, and not a list or lines of its own",
  array: "it must be a list, like [one, two]",
  object: "it must have lines of its own below it, each “key: value”",
  record: "it must have lines of its own below it, each “key: value”",
};

/** Why a value does not fit, in words that follow a colon. */
export function shapeMistake(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && Object.hasOwn(shapes, issue.expected)) return shapes[issue.expected];
  return issue.message.replace(/^Invalid input: /, "");
}
