// Leads to the page with the amendments shown in place; with JavaScript they are shown on this one.
import { shownAmendmentsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";

/** `number` is of the chapter or section whose page this is. */
export function ShowAmendments({ number }: { number: string }) {
  return (
    <span>
      <a href={shownAmendmentsAddress(number)} data-does="show-amendments">
        {words.show}
      </a>{" "}
      <span role="status" />
    </span>
  );
}
