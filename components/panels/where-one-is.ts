// The contents beside the words open at the part that is being read, and mark its section.

/** How far below the place where links land a section may begin and still be the one that is read, in pixels. */
const tolerance = 4;

/** Index of the last of the sections that has come to where links land, below the bar of the page; -1 where none has. */
export function indexBeingRead(sections: HTMLElement[]): number {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + tolerance;
  return sections.findLastIndex((section) => section.getBoundingClientRect().top <= line);
}

/** The section that is being read on the page of a chapter; undefined where there is none. */
export function sectionBeingRead(): HTMLElement | undefined {
  const sections = [...document.querySelectorAll<HTMLElement>(".part > .section")];
  return sections[Math.max(0, indexBeingRead(sections))];
}

/** Follows the reader from now on. */
export function followReader(): void {
  const contents = document.querySelector(".reading > .sidebar");
  if (!contents || !sectionBeingRead()) return;
  const links = new Map([...contents.querySelectorAll("ol ol a")].map((link) => [link.getAttribute("href"), link]));
  let shown: Element | undefined;
  const follow = () => {
    const link = links.get(`#${sectionBeingRead()?.id}`);
    if (!link || link === shown) return;
    shown?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    shown = link;
    const part = link.closest("ol")?.parentElement;
    for (const other of contents.querySelectorAll(".current")) if (other !== part) other.classList.remove("current");
    part?.classList.add("current");
    keepInView(contents, link);
  };
  let asked = 0;
  addEventListener(
    "scroll",
    () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(follow);
    },
    { passive: true },
  );
  follow();
}

// Only the column moves, never the page.
function keepInView(column: Element, link: Element): void {
  const { top, bottom } = link.getBoundingClientRect();
  const box = column.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) column.scrollTop += top - box.top - box.height / 3;
}
