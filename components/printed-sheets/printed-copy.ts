// A copy of the printed parts of the page; the page itself stays as it is, with everything interactive on it.

/** Copies of the children of `from` that are shown. Called while the rules for print are in force. */
export function printedCopy(from: Element): Node[] {
  return [...from.childNodes].flatMap((child) => {
    if (!(child instanceof Element)) return child instanceof Text ? [child.cloneNode()] : [];
    const { display, clipPath } = getComputedStyle(child);
    // What is there for the ear alone is cut off to nothing (.spoken), and would be divided as if it were lines.
    if (child.matches("script, link, template") || display === "none" || clipPath === "inset(50%)") return [];
    // Drawings have nothing that could be hidden.
    if (child instanceof SVGElement) return [child.cloneNode(true)];
    const copy = addsOfItsOwn(child) ? plainBox(child) : (child.cloneNode() as Element);
    copy.append(...printedCopy(child));
    return [copy];
  });
}

// An element of ours would come alive once more. What is folded up on the screen is open on paper; a browser that finds
// it without its first line, as when it is divided between sheets, would write a word of its own for it.
function addsOfItsOwn(one: Element): boolean {
  return one.localName.includes("-") || one instanceof HTMLDetailsElement;
}

function plainBox({ className, id }: Element): Element {
  const box = document.createElement("div");
  box.className = className;
  if (id) box.id = id;
  return box;
}
