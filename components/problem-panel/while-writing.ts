// In pages of npm run dev alone: loads the page again when the manual has changed, and shows what keeps it from changing.
import { type DevServerEvent, whileWriting } from "../../lib/site/while-writing";
import { panel as panelName } from "../../lib/wording/problem-panel";
import { optional } from "../browser/optional";
import { leavePlace, returnToPlace } from "./reading-place";

const shown = document.querySelector<HTMLScriptElement>("script[data-shown]")?.dataset.shown;
const panel = document.createElement("aside");
panel.id = "problem-panel";
panel.setAttribute("aria-label", panelName);
// So that its list can be scrolled by keyboard.
panel.tabIndex = 0;
let events: EventSource | undefined;
let said = "";

// A browser opens six connections to a server at most: a hidden page must not keep one.
function listen(): void {
  if (document.visibilityState === "hidden") return stop();
  if (events) return;
  events = new EventSource(whileWriting.events);
  events.onmessage = ({ data }) => take(JSON.parse(data) as DevServerEvent);
}

function stop(): void {
  events?.close();
  events = undefined;
}

function take(told: DevServerEvent): void {
  if (told.shown !== shown) {
    stop();
    optional(leavePlace);
    location.reload();
  } else if (told.panel !== said) {
    said = told.panel;
    show(told.panel);
    if (said === "") panel.remove();
    else if (!panel.isConnected) document.body.append(panel);
  }
}

function show(html: string): void {
  const focused = document.activeElement?.closest<HTMLElement>("#problem-panel details")?.dataset.kept;
  const made = document.createElement("template");
  made.innerHTML = html;
  // Screen readers say an alert when it comes: one that has not changed stays.
  const [alert, again] = [panel, made.content].map((one) => one.querySelector("[role=alert]"));
  if (alert && again?.isEqualNode(alert)) {
    again.remove();
    while (alert.nextSibling) alert.nextSibling.remove();
    alert.after(made.content);
  } else panel.replaceChildren(made.content);
  for (const details of panel.querySelectorAll("details")) {
    const kept = optional(() => sessionStorage.getItem(keyOf(details)));
    if (kept) details.open = kept === "open";
    details.addEventListener("toggle", () => optional(() => sessionStorage.setItem(keyOf(details), details.open ? "open" : "closed")));
    if (details.dataset.kept === focused) details.querySelector("summary")?.focus();
  }
}

function keyOf({ dataset }: HTMLDetailsElement): string {
  return `while-writing ${dataset.kept}`;
}

// Escape folds what is open, wherever in the panel one is.
panel.addEventListener("keydown", (event) => {
  const details = event.target instanceof Element && event.target.closest("details[open]");
  if (event.key !== "Escape" || !(details instanceof HTMLDetailsElement)) return;
  details.open = false;
  details.querySelector("summary")?.focus();
});
optional(returnToPlace);
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", stop);
addEventListener("pageshow", listen);
