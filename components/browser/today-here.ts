// Today where the manual is published, as on paper, wherever the reader’s device thinks it is.
import { dayAt } from "@/lib/domain/version-date";

/** An ISO day. */
export function todayHere(): string {
  return dayAt(new Date(), document.querySelector("print-stamp")?.getAttribute("time-zone") ?? "UTC");
}
