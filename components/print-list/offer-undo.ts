// Ten seconds in which what was emptied can be brought back.
import { undo } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** In ms. */
const offered = 10_000;

/**
 * A button for `act`, which also ends the offer; `end` is called when its time is over. The time starts again as long as the
 * reader points at the button, or has come to it by keyboard (WCAG 2.2.1).
 */
export function offerUndo(look: string, act: () => void, end: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: look }, undo);
  const attempt = () => {
    if (button.matches(":hover, :focus-visible")) timer = setTimeout(attempt, offered);
    else end();
  };
  let timer = setTimeout(attempt, offered);
  button.addEventListener("click", () => {
    clearTimeout(timer);
    act();
  });
  return button;
}
