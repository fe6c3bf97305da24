// On pages whose address says what they show, a link within the page leads there without taking the address's place.

/** For clicks anywhere on the page. */
export function keepAddress(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const folded = target.closest("details");
  if (folded) folded.open = true;
  target.tabIndex = -1;
  target.focus();
}
