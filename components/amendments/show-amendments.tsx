// Leads to the page with the amendments shown in place; with JavaScript they are shown on this one.
import { showAmendmentsCode, shownAmendmentsAddress } from "@/lib/permalink";

/** `number` is of the chapter or section whose page this is. */
export function ShowAmendments({ number }: { number: string }) {
  return (
    <>
      <show-amendments>
        <a href={shownAmendmentsAddress(number)}>Show amendments</a>
      </show-amendments>
      <script type="module" src={showAmendmentsCode} />
    </>
  );
}
