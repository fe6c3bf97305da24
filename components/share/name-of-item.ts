// The name of an enumerated item, from its printed marker.

/** "(a)(ii)" for the item that `paragraph` is; "" for any other paragraph, and where two items have one name. */
export function nameOfItem(paragraph: HTMLElement): string {
  const marker = paragraph.querySelector(".marker[id]");
  const isOwn = marker?.closest("li") === paragraph;
  return isOwn ? (/\(.*/.exec(marker.id)?.[0] ?? "") : "";
}
