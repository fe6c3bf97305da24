// Single keys: j and k for the next and the previous section, s to share, c for the contents, ? for this list. They can be
// switched off there (WCAG 2.1.4), and stay so on this device; the page about the portal opens the list again.
import * as words from "@/lib/wording/keys";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { openPanel } from "../panels/open-panel";
import { openContents } from "../panels/reading-panels";
import { indexBeingRead } from "../panels/where-one-is";
import { openSharePanel } from "../share/share-panel";

/** Does what `key` stands for. */
export function press(key: string): void {
  const sections = [...document.querySelectorAll<HTMLElement>("main .section[data-id]")];
  const at = indexBeingRead(sections);
  if (key === "?") return openKeys(document.body);
  if (key === "c") return openContents(document.body);
  if (key === "s") {
    const section = sections[Math.max(0, at)];
    if (section) openSharePanel(section, section.querySelector<HTMLElement>("act-button") ?? section);
    return;
  }
  const next = key === "j" ? sections[at + 1] : sections[at - 1];
  if (!next) return document.querySelector<HTMLElement>(`a[rel=${key === "j" ? "next" : "prev"}]`)?.click();
  next.tabIndex = -1;
  next.scrollIntoView();
  next.focus({ preventScroll: true });
}

/** Opens the list of keys, in which they are switched on and off. */
export function openKeys(opener: HTMLElement): void {
  const isOff = optional(() => localStorage.keysOff) === "yes";
  const box = element("input", { type: "checkbox" });
  box.checked = !isOff;
  box.addEventListener("change", () => optional(() => (localStorage.keysOff = box.checked ? "no" : "yes")));
  const rows = Object.entries(words.keys).map(([key, does]) =>
    element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)),
  );
  openPanel(words.title, opener, [
    element("dl", { class: "keys" }, ...rows.flatMap((row) => [...row.children])),
    element("div", { class: "choices" }, element("label", {}, box, element("span", {}, words.useKeys))),
  ]);
}
