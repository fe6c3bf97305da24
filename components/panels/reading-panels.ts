// The panels of the reading: the contents of the chapter, and whom to call. Each shows what the page has elsewhere.
import { contentsAnchor, partnersAnchor } from "@/lib/site/anchors";
import * as words from "@/lib/wording/reading";
import { openPanel } from "./open-panel";

/** Opens the contents of the chapter over the page. */
export function openContents(opener: HTMLElement): void {
  const nav = document.createElement("nav");
  nav.className = "sidebar";
  nav.ariaLabel = words.contents;
  const list = document.getElementById(contentsAnchor)?.cloneNode(true) as HTMLElement | undefined;
  if (!list) return;
  list.removeAttribute("id");
  nav.append(list);
  const panel = openPanel(words.contents, opener, [nav], "tall");
  (panel.querySelector("[aria-current]") ?? panel.querySelector("li.current > a"))?.scrollIntoView({ block: "center" });
}

/** Opens the partners' telephone numbers over the page. */
export function openCall(opener: HTMLElement): void {
  const heading = document.getElementById(partnersAnchor);
  const shown = [...document.querySelectorAll(".site-footer > .partners, .site-footer > .about-numbers")];
  if (!heading || shown.length === 0) return;
  const copies = shown.map((one) => one.cloneNode(true) as HTMLElement);
  copies[0].removeAttribute("aria-labelledby");
  openPanel(heading.textContent ?? "", opener, copies);
}
