// Invented Markdown → the tokens that are compared.
import type { Root } from "hast";
import type { Token } from "../../../lib/domain/token";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { compileWords } from "../../../lib/markdown/render-words";
import { textTokens } from "../../../lib/markdown/text-tokens";
import { nothingKnown } from "./nothing-known";

/** `names` are the lasting names of numbers, if any. */
export function compileTokens(markdown: string, names?: (number: string) => string): Token[] {
  return textTokens(compileInvented(markdown), names);
}

/** The words of a section, before anchors are added to them. */
export function compileInvented(markdown: string): Root {
  return compileWords(parseMarkdown(markdown), "3.1.4", {
    known: nothingKnown,
    find: () => undefined,
    resolve: (url) =>
      url.startsWith("https:")
        ? { kind: "website", address: url, outside: true }
        : { kind: "section", address: `/${url.replace(/^.*:/, "")}/`, outside: false },
    picture: (name) => ({ path: name, code: name, address: `/assets/picture.${name}`, width: 80, height: 60 }),
    text: markdown,
    report: (rule) => {
      throw new Error(rule);
    },
  }).html;
}
