// Ten seconds in which what was removed can be brought back.
import { close, undo } from "@/lib/wording/print-list";
import { element } from "../browser/make-element";

/** In ms. */
const offered = 10_000;

/**
 * The buttons Undo, for `act`, and Close. Either ends the offer; `end` is called when it is closed or its time is over. The time
 * starts again as long as the reader points at a button, or has come to it by keyboard (WCAG 2.2.1).
 */
export function offerUndo(look: string, act: () => void, end: () => void): HTMLButtonElement[] {
  const attempt = () => {
    if (buttons.some((button) => button.matches(":hover, :focus-visible"))) timer = setTimeout(attempt, offered);
    else end();
  };
  let timer = setTimeout(attempt, offered);
  const choices: [string, () => void][] = [
    [undo, act],
    [close, end],
  ];
  const buttons = choices.map(([label, choose]) => {
    const button = element("button", { type: "button", class: look }, label);
    button.addEventListener("click", () => {
      clearTimeout(timer);
      choose();
    });
    return button;
  });
  return buttons;
}
