// The place scrolled to, over a loading. The browser would keep so many pixels from the top, and what was written above
// has moved the words: what is kept is the paragraph.
const key = "while-writing-place";

/** Keeps the first paragraph in sight for the page that follows. */
export function leavePlace(): void {
  if (scrollY === 0) return;
  for (const { id, top } of Array.from(document.querySelectorAll("main [id]"), placeOf)) {
    if (top < 0) continue;
    sessionStorage.setItem(key, JSON.stringify({ id, top }));
    history.scrollRestoration = "manual";
    return;
  }
}

/** Brings it to where it was in the window. */
export function returnToPlace(): void {
  const kept = sessionStorage.getItem(key);
  if (!kept) return;
  sessionStorage.removeItem(key);
  const { id, top } = JSON.parse(kept) as { id: string; top: number };
  const move = () => {
    const element = document.getElementById(id);
    if (element) scrollBy({ top: placeOf(element).top - top, behavior: "instant" });
    history.scrollRestoration = "auto";
  };
  if (document.readyState === "complete") move();
  else addEventListener("load", move, { once: true });
}

function placeOf(element: Element) {
  return { id: element.id, top: element.getBoundingClientRect().top };
}
