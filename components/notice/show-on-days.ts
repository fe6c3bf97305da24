// Shows each notice on its days alone, by today's date where the manual is published. A classic script right after the notice:
// what is over, or still to come, is never drawn. Run again when a reader comes back to a page that was left open.
import { dayAt } from "@/lib/domain/version-date";

function show(): void {
  for (const notice of document.querySelectorAll<HTMLElement>(".dated-notice")) {
    const { from = "", until = "9", zone } = notice.dataset;
    const today = dayAt(new Date(), zone);
    notice.hidden = today < from || today > until;
  }
}

show();
addEventListener("focus", show);
