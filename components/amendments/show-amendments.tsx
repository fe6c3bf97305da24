// Leads to the page with the amendments shown in place; with JavaScript they are shown on this one.
import { shownAmendmentsAddress } from "@/lib/permalink";

/** `number` is of the chapter or section whose page this is. */
export function ShowAmendments({ number }: { number: string }) {
  return (
    <span className="show-amendments">
      <span className="screen-only">
        <a href={shownAmendmentsAddress(number)} data-does="Show amendments">
          Show amendments
        </a>
        .
      </span>{" "}
      <span role="status" />
    </span>
  );
}
