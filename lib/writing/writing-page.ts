// Turns a page as Next renders it into the page the editor sees: as the finishing step leaves it, without the
// framework's code, and with the script and style sheet of the problem panel.
import type { Element } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { stripFramework, withoutPayload } from "../build/strip-framework";
import { parsePage } from "../build/tree";
import { statusWhileWriting, whileWriting } from "../site/while-writing";

const pages = unified().use(rehypeStringify).freeze();

/** The page, which contains the code `shown` of its manual, and the HTTP status it asks for, if any. */
export function writingPage(html: string, shown: string): { page: string; status?: number } {
  const tree = parsePage(withoutPayload(html));
  // React in the browser would undo what the portal's own code has written into the page, and report a mismatch on it.
  stripFramework(tree);
  let status: number | undefined;
  visit(tree, "element", ({ tagName, properties, children }) => {
    if (tagName === "meta" && properties.name === statusWhileWriting) status = Number(properties.content);
    if (tagName !== "head") return;
    children.push(
      element("link", { rel: ["stylesheet"], href: whileWriting.style }),
      element("script", { type: "module", src: whileWriting.code, dataShown: shown }),
    );
  });
  return { page: pages.stringify(tree), status };
}

function element(tagName: string, properties: Element["properties"]): Element {
  return { type: "element", tagName, properties, children: [] };
}
