// Style sheets that only some acts need, added when they are done.
import { element } from "./make-element";

/** Adds the style sheet to the page. Nobody waits for it. */
export function addStyle(address: string): HTMLLinkElement {
  const link = element("link", { rel: "stylesheet", href: address });
  document.head.append(link);
  return link;
}

/** Resolves when the style sheet is in force. Rejects where it cannot be fetched; asked again, it is fetched again. */
export function fetchStyle(address: string): Promise<void> {
  const there = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
  if (there?.sheet) return Promise.resolve();
  const link = addStyle(address);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} could not be fetched.`));
    };
  });
}
