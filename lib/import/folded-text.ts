// Text that a page shows when a reader opens it: panels of accordions and tabs. A saved page has most of them closed.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

const panel = /(?:accordion|collaps|panel|tab)[-_]*\w*[-_]*(?:content|panel|body|pane|region)|^collapse$|^accordion__?section/;

/** Shows the panels that a button, a heading or a tab of the page opens (changing the tree). */
export function showFolded(tree: Root): void {
  const opened = new Set<string>();
  visit(tree, "element", ({ tagName, properties }) => {
    const { ariaControls, ariaExpanded, href, dataTarget } = properties;
    const isOpener = ariaExpanded !== undefined || properties.role === "tab" || tagName === "button";
    if (!isOpener) return;
    for (const id of [ariaControls, href, dataTarget].flat()) if (typeof id === "string") opened.add(id.replace(/^#/, ""));
  });
  visit(tree, "element", (element) => {
    const { id, className, hidden, role } = element.properties;
    const isPanel =
      role === "tabpanel" || hidden === "until-found" || (Array.isArray(className) && className.some((name) => panel.test(String(name))));
    if (!isPanel && !(typeof id === "string" && opened.has(id))) return;
    delete element.properties.hidden;
    element.properties.style = shownStyle(element);
  });
}

function shownStyle({ properties }: Element): string {
  return `${String(properties.style ?? "").replace(/(?:display|visibility)\s*:[^;]*;?/gi, "")};display:block;visibility:visible`;
}
