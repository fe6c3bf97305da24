// The mark “changed” in the contents is for the last twelve months, or since the day in the address (#since=2026-05-01): in a
// manual that is kept for years it would soon be at every section. When a section last changed stays beside its number.
import { isDay } from "@/lib/domain/version-date";
import { todayHere } from "../browser/today-here";

function mark(): void {
  const asked = new URLSearchParams(location.hash.slice(1)).get("since") ?? "";
  const since = isDay(asked) ? asked : yearBefore(todayHere());
  for (const mark of document.querySelectorAll<HTMLElement>(".has-changed")) mark.hidden = (mark.dataset.day ?? "") < since;
}

/** ISO days: of 29 February the 28th. */
function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${String(year).padStart(4, "0")}${rest === "-02-29" ? "-02-28" : rest}`;
}

mark();
addEventListener("hashchange", mark);
