// Invented Markdown → the words of a section, as they are published.
import type { Reference } from "../../../lib/domain/manual";
import type { KnownWords } from "../../../lib/markdown/mark-terms";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { renderWords } from "../../../lib/markdown/render-words";
import { nothingKnown } from "./nothing-known";

/** The words of 3.1.4, whose links lead to what `destination` says. Throws the name of the rule that they break. */
export function renderInvented(markdown: string, known: KnownWords = nothingKnown, destination: Partial<Reference> = {}) {
  return renderWords(
    parseMarkdown(markdown),
    { number: "3.1.4", id: "ka04", defines: [] },
    {
      find: () => undefined,
      known,
      resolve: (url) => ({ kind: "website", address: url, outside: true, ...destination }),
      picture: (name) => ({ path: name, code: name, address: `/assets/picture.${name}`, width: 80, height: 60 }),
      text: markdown,
      report: (rule) => {
        throw new Error(rule);
      },
    },
  );
}
