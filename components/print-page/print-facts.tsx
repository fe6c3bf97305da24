// What prints a page, in the line of facts about its text.
import { options } from "@/lib/wording/paper";
import { print } from "@/lib/wording/share";

export function PrintFacts() {
  return (
    <>
      <li>
        <act-button does="print" data-label={print} />
      </li>
      <li className="where-wide">
        <act-button does="print-options" data-label={options} />
      </li>
    </>
  );
}
