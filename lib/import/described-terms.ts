// A list of terms with what they mean, as the content has it.
import type { Element } from "hast";
import type { State } from "hast-util-to-mdast";
import type { BlockContent, PhrasingContent, Root } from "mdast";

/** The handler of <dl>. Terms of several paragraphs, and meanings without a term, are paragraphs. */
export function describedTerms(state: State, list: Element): Root["children"] {
  const children = list.children.flatMap((child) => (child.type === "element" && child.tagName === "div" ? child.children : [child]));
  const found: Root["children"] = [];
  let terms: Root["children"] = [];
  for (const child of children) {
    if (child.type !== "element") continue;
    const blocks = state.toFlow(state.all(child));
    const [first] = blocks;
    // A term is one line.
    const isTerm =
      child.tagName === "dt" && blocks.length === 1 && first.type === "paragraph" && !first.children.some(({ type }) => type === "break");
    const last = found.at(-1);
    if (isTerm) terms.push({ type: "defListTerm", children: first.children } as never);
    else if (child.tagName === "dd" && blocks.length > 0 && (terms.length > 0 || isList(last))) {
      if (!isList(last)) found.push({ type: "defList", children: [] } as never);
      const into = found.at(-1) as unknown as { children: unknown[] };
      into.children.push(...terms, { type: "defListDescription", spread: blocks.length > 1, children: blocks });
      terms = [];
    } else {
      found.push(...asParagraphs(terms), ...(blocks as BlockContent[]));
      terms = [];
    }
  }
  return [...found, ...asParagraphs(terms)];
}

const isList = (node: Root["children"][number] | undefined) => (node?.type as string | undefined) === "defList";

function asParagraphs(terms: Root["children"]): BlockContent[] {
  return terms.map((term) => ({ type: "paragraph", children: (term as unknown as { children: PhrasingContent[] }).children }));
}
