// What of the page stands on paper, copied; the page itself is left as it is, with all that is alive on it.

/** Copies of the children of `from` that are shown. Called while the rules for print are in force. */
export function printedCopy(from: Element): Node[] {
  return [...from.childNodes].flatMap((child) => {
    if (!(child instanceof Element)) return child instanceof Text ? [child.cloneNode()] : [];
    if (child.matches("script, link, template") || getComputedStyle(child).display === "none") return [];
    // Drawings hold nothing that could be hidden; elements of our own would come alive once more.
    if (child instanceof SVGElement) return [child.cloneNode(true)];
    const copy = child.localName.includes("-") ? document.createElement("div") : (child.cloneNode() as Element);
    if (child.localName.includes("-")) copy.className = child.className;
    copy.append(...printedCopy(child));
    // What is folded up on the screen is open on paper.
    if (copy instanceof HTMLDetailsElement) copy.open = true;
    return [copy];
  });
}
