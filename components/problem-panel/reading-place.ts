// The place scrolled to, over a loading. The browser would keep so many pixels from the top, and sections that are not in
// sight have a height only guessed at (content-visibility): what is kept is the paragraph.
const key = "while-writing place";
/** As many frames may pass until the heights above are known. */
const mostFrames = 20;

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
  let frames = 0;
  const move = () => {
    const element = document.getElementById(id);
    if (!element) return;
    scrollBy({ top: placeOf(element).top - top, behavior: "instant" });
    frames += 1;
    if (frames < mostFrames) requestAnimationFrame(move);
    else history.scrollRestoration = "auto";
  };
  if (document.readyState === "complete") move();
  else addEventListener("load", move, { once: true });
}

function placeOf(element: Element) {
  return { id: element.id, top: element.getBoundingClientRect().top };
}
