// The panels of the reading: the contents of the chapter, and whom to call. Each shows what the page has elsewhere.
import { contentsAnchor, partnersAnchor } from "@/lib/site/anchors";
import { trayCode } from "@/lib/site/assets";
import { chapterRead, searchFor } from "@/lib/site/search-query";
import { printListAddress } from "@/lib/site/urls";
import { hasLabels } from "@/lib/util/has-labels";
import { search, searchLabel } from "@/lib/wording/frame";
import { inTray, title as printList } from "@/lib/wording/print-list";
import * as words from "@/lib/wording/reading";
import { element } from "../browser/make-element";
import { openPanel } from "./open-panel";
import { sectionBeingRead } from "./where-one-is";

type Tray = typeof import("../print-list/tray");

/** Opens the contents of the chapter over the page, with the search, its versions and the print list. */
export function openContents(opener: HTMLElement): void {
  const nav = document.createElement("nav");
  nav.className = "sidebar";
  nav.ariaLabel = words.contents;
  const list = document.getElementById(contentsAnchor)?.cloneNode(true) as HTMLElement | undefined;
  if (!list) return;
  list.removeAttribute("id");
  nav.append(list);
  // The focus comes to the link of what is being read, not to the field: a phone would cover the contents with its keyboard.
  const link = linkOfWhatIsRead(list);
  link?.setAttribute("autofocus", "");
  openPanel(words.contents, opener, [searchField(), nav, waysOn()], "tall");
}

// On the page of a section it is marked in the page; on a chapter's it is the one scrolled to.
function linkOfWhatIsRead(list: HTMLElement): HTMLElement | null {
  const marked = list.querySelector<HTMLElement>("[aria-current=page]");
  if (marked) return marked;
  for (const former of list.querySelectorAll("[aria-current]")) former.removeAttribute("aria-current");
  const link = list.querySelector<HTMLElement>(`a[href="#${sectionBeingRead()?.id}"]`);
  link?.setAttribute("aria-current", "true");
  return link ?? list.querySelector("a");
}

function searchField(): HTMLElement {
  const field = element("input", {
    type: "search",
    "aria-label": searchLabel,
    placeholder: searchLabel,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  const form = element("form", { role: "search" }, field, element("button", { type: "submit", class: "control" }, search));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(searchFor(hasLabels ? { q: field.value.trim(), ...chapterRead(location) } : { q: field.value.trim() }));
  });
  return form;
}

function waysOn(): HTMLElement {
  const chapter = document.querySelector(".reading-bar a")?.getAttribute("href") ?? "";
  const versions = element("a", { href: `${new URL(chapter, location.href).pathname}versions/` }, words.versions);
  const list = element("a", { href: printListAddress }, printList);
  void (import(trayCode) as Promise<Tray>)
    .then(({ selected }) => {
      if (selected().length > 0) list.textContent = inTray(selected().length);
    })
    .catch(() => {});
  return element("ul", { class: "ways-on" }, element("li", {}, versions), element("li", {}, list));
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
