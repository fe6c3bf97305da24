// What the publisher says on the home page before its contents.
import { BlocksStyle } from "../section/blocks-style";

/** `html` is compiled by lib/content/introduction.ts; nothing where the manual has none. */
export function Introduction({ html }: { html: string | undefined }) {
  if (html === undefined) return null;
  return (
    <>
      <BlocksStyle html={html} />
      {/* Compiled by lib/markdown from a tree without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <div className="prose introduction" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
